/** A row's years as small columns, each row on its own scale: for the shape, the numbers stand beside it. A year without a row stays empty. */
export function YearBars({ years }: { years: readonly (number | null)[] }) {
  const most = Math.max(1, ...years.map((value) => value ?? 0));
  const columns = years.flatMap((value, index) => {
    if (value === null) return [];
    const height = Math.max(1, 22 * (value / most));
    return [`M${index * 12 + 1},${23 - height}h9v${height}h-9z`];
  });
  return (
    <svg className="year-bars" aria-hidden="true" viewBox={`0 0 ${years.length * 12} 24`} width={years.length * 12} height={24}>
      <path d={columns.join("")} fill="currentColor" />
    </svg>
  );
}
