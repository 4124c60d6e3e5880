import { brandNames } from "./brand-names.ts";
import { type EngineMaker, engineMakers } from "./engines.ts";
import { makeQueries, type QueryKind, queryKinds, type SearchQuery } from "./search-queries.ts";

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10);
const at = (sorted: readonly number[], quantile: number) =>
  Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0)) / 1000;

type EngineFigures = {
  success10: number | null;
  success1: number | null;
  p50: number;
  p95: number;
  buildMs: number;
  byKind: Partial<Record<QueryKind, number | null>>;
};

async function measure(
  { make }: EngineMaker,
  names: readonly string[],
  numbers: readonly string[],
  queries: readonly SearchQuery[],
): Promise<EngineFigures> {
  const began = performance.now();
  const engine = await make(names, numbers);
  const buildMs = Math.round(performance.now() - began);
  for (const { text } of queries.slice(0, 100)) engine.find(text);
  const times: number[] = [];
  let ten = 0;
  let first = 0;
  const byKind = new Map<QueryKind, [number, number]>(queryKinds.map((kind) => [kind, [0, 0]]));
  for (const { kind, text, target } of queries) {
    const start = performance.now();
    const rows = engine.find(text);
    times.push(performance.now() - start);
    const hit = rows.includes(target);
    ten += hit ? 1 : 0;
    first += rows[0] === target ? 1 : 0;
    const [hits, of] = byKind.get(kind) ?? [0, 0];
    byKind.set(kind, [hits + (hit ? 1 : 0), of + 1]);
  }
  times.sort((a, b) => a - b);
  return {
    success10: share(ten, queries.length),
    success1: share(first, queries.length),
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    buildMs,
    byKind: Object.fromEntries([...byKind].map(([kind, [hits, of]]) => [kind, share(hits, of)])),
  };
}

/** The same records and queries through every engine. Times in milliseconds, shares in percent. */
export async function bench(): Promise<Record<string, unknown>> {
  const names = brandNames();
  if (names.length === 0) return { skipped: "The open brand lists are not beside the checkout." };
  const numbers = names.map((_, row) => `TMK ${String(row % 40).padStart(2, "0")}-${String(row).padStart(5, "0")}`);
  const queries = makeQueries(names, numbers, 100);
  const figures: Record<string, EngineFigures> = {};
  for (const maker of engineMakers) figures[maker.name] = await measure(maker, names, numbers, queries);
  return { records: names.length, queries: queries.length, engines: figures };
}
