import type { EngineFigures } from "./search.bench.ts";
import { queryKinds } from "./search-queries.ts";

export type ScaleFigures = { size: number } & Omit<EngineFigures, "byKind">;

/** docs/performance-search.md: what the search bench measured, as tables. Written by the bench, never by hand. */
export function performancePage(
  records: number,
  queries: number,
  engines: Record<string, EngineFigures>,
  scale: readonly ScaleFigures[],
): string {
  const names = Object.keys(engines);
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? "–" : `${share} %`);
  return `# Search: how fast and how right

Written by \`npm run bench -- search\` on a machine with two cores. ${records.toLocaleString("en-US")} real brand names with made recordation numbers, ${queries.toLocaleString("en-US")} queries made by rule,
the same for every engine in one run. Times are milliseconds per query in Node; other loads on the machine shift them all alike.

## Side by side

| engine | target in the first ten | in first place | p50 | p95 | build |
|---|---|---|---|---|---|
${names.map((name) => row([name, percent(engines[name]?.success10), percent(engines[name]?.success1), engines[name]?.p50, engines[name]?.p95, engines[name]?.buildMs])).join("\n")}

## Target in the first ten, by kind of query

| engine | ${queryKinds.join(" | ")} |
|---|${queryKinds.map(() => "---|").join("")}
${names.map((name) => row([name, ...queryKinds.map((kind) => percent(engines[name]?.byKind[kind]))])).join("\n")}

## As the register grows

Made names beside the real ones; the real ones are asked for.

| records | first ten | first place | p50 | p95 | build with owners, goods and sounds |
|---|---|---|---|---|---|
${scale.map(({ size, success10, success1, p50, p95, buildMs }) => row([size.toLocaleString("en-US"), percent(success10), percent(success1), p50, p95, buildMs])).join("\n")}
`;
}

const row = (cells: readonly (string | number | undefined)[]): string => `| ${cells.join(" | ")} |`;
