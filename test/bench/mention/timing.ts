/** Microseconds: percentiles over texts of each text's best time, and of one round alone. */
export type Timing = { p50: number; p99: number; p99Once: number };

const rounds = 5;

/**
 * Each text's best time of five rounds through all of them, so that no text is met again while it is warm, and the 99th percentile of the
 * first round, interruptions included. The first three thousand are read once before, so that the code is compiled.
 */
export function timed(texts: readonly string[], find: (text: string) => unknown): Timing {
  for (const text of texts.slice(0, 3000)) find(text);
  const first = texts.map((text) => bestOf(1, () => find(text)) * 1000);
  const best = first.slice();
  for (let again = 1; again < rounds; again++)
    for (const [place, text] of texts.entries()) best[place] = Math.min(best[place] ?? 0, bestOf(1, () => find(text)) * 1000);
  return { p50: percentile(best, 0.5), p99: percentile(best, 0.99), p99Once: percentile(first, 0.99) };
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** Milliseconds. */
export function bestOf(times: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    run();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** To one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;
