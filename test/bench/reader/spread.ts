/** The middle of some times and the longest of them, in milliseconds. */
export type Spread = { median: number; worst: number };

export function summary(values: readonly number[]): Spread {
  return { median: round(median(values)), worst: round(Math.max(...values)) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
