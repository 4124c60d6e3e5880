import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";
import { brandNames } from "./brand-names.ts";
import { type EngineMaker, engineMakers } from "./engines.ts";
import { performancePage, type ScaleFigures } from "./performance-page.ts";
import { makeQueries, type QueryKind, queryKinds, type SearchQuery } from "./search-queries.ts";

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10);
const at = (sorted: readonly number[], quantile: number) =>
  Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0)) / 1000;

export type EngineFigures = {
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

/** Our engine alone as the register grows: made names beside the real ones, the real ones asked for. */
async function measureScale(names: readonly string[], numbers: readonly string[]): Promise<ScaleFigures[]> {
  const [ours] = engineMakers;
  if (!ours) return [];
  const scale: ScaleFigures[] = [];
  for (const size of [25_000, 100_000]) {
    const grown = [...names];
    for (let made = 0; grown.length < size; made++) {
      const one = names[(made * 7) % names.length] ?? "";
      const other = names[(made * 13 + 5) % names.length] ?? "";
      grown.push(`${one.slice(0, 4 + (made % 5))} ${other.slice(-5 - (made % 4))}${made > 30_000 ? made % 97 : ""}`);
    }
    const allNumbers = grown.map((_, row) => numbers[row] ?? `SYN 00-${String(row).padStart(5, "0")}`);
    const { success10, success1, p50, p95, buildMs } = await measure(ours, grown, allNumbers, makeQueries(names, numbers, 60));
    scale.push({ size, success10, success1, p50, p95, buildMs });
  }
  return scale;
}

/** The same records and queries through every engine. Times in milliseconds, shares in percent. */
export async function bench(): Promise<Record<string, unknown>> {
  const names = brandNames();
  if (names.length === 0) return { skipped: "The open brand lists are not beside the checkout." };
  const numbers = names.map((_, row) => `TMK ${String(row % 40).padStart(2, "0")}-${String(row).padStart(5, "0")}`);
  const queries = makeQueries(names, numbers, 60);
  const figures: Record<string, EngineFigures> = {};
  for (const maker of engineMakers) figures[maker.name] = await measure(maker, names, numbers, queries);
  const scale = await measureScale(names, numbers);
  writeFileSync(join(projectRoot, "docs/performance-search.md"), performancePage(names.length, queries.length, figures, scale));
  return { records: names.length, queries: queries.length, engines: figures, scale };
}
