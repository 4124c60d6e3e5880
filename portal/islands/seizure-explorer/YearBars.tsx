/** A row's years as small columns, each row on its own scale: for the shape, the numbers stand beside it. A year without a row stays empty. */
export function YearBars({ years }: { years: readonly (number | null)[] }) {
  const most = Math.max(1, ...years.map((value) => value ?? 0));
  return (
    <svg className="year-bars" aria-hidden="true" viewBox={`0 0 ${years.length * 12} 24`} width={years.length * 12} height={24}>
      {years.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a year never changes.
        <rect
          key={index}
          x={index * 12 + 1}
          width={9}
          y={23 - 22 * ((value ?? 0) / most)}
          height={value === null ? 0 : Math.max(1, 22 * (value / most))}
          fill="currentColor"
        />
      ))}
    </svg>
  );
}
