import { fieldKinds, hardKinds } from "./hard-queries.ts";
import type { EngineFigures, FieldFigures } from "./search.bench.ts";
import { queryKinds } from "./search-queries.ts";

export type ScaleFigures = { size: number } & Omit<EngineFigures, "byKind">;
export type SearchFigures = {
  records: number;
  queries: number;
  load: string;
  engines: Record<string, EngineFigures>;
  hard: Record<string, EngineFigures>;
  scale: readonly ScaleFigures[];
  fields: FieldFigures;
};

/** docs/performance-search.md: what the search bench measured, as tables. Written by the bench, never by hand. */
export function performancePage({ records, queries, load, engines, hard, scale, fields }: SearchFigures): string {
  return `# Search: how fast and how right

Written by \`npm run bench -- search.bench\` on a machine with two cores, load ${load} (1, 5, 15 minutes). ${records.toLocaleString("en-US")} real brand names with made recordation numbers, ${queries.toLocaleString("en-US")} queries made by rule,
the same for every engine in one run. Times are milliseconds per query in Node; a query is asked three times and its quickest time counted (once, where it takes over 50 ms).
How fast the page is in a browser, on a slow line and on a slow phone: \`npm run bench -- search-browser\` after a build; it writes \`docs/performance-search-browser.md\`.

## Side by side

| engine | target in the first ten | in first place | p50 | p95 | build |
|---|---|---|---|---|---|
${Object.entries(engines)
  .map(([name, { success10, success1, p50, p95, buildMs }]) =>
    row([name, percent(success10), percent(success1), p50, p95, buildMs]),
  )
  .join("\n")}

## Target in the first ten, by kind of query

${kindTable(engines, queryKinds)}

## Harder ways to write a name

Target in the first ten; the same names.

${kindTable(hard, hardKinds)}

## As the register grows

Made names beside the real ones; the real ones are asked for.

| records | first ten | first place | p50 | p95 | build with words and sounds |
|---|---|---|---|---|---|
${scale.map(({ size, success10, success1, p50, p95, buildMs }) => row([size.toLocaleString("en-US"), percent(success10), percent(success1), p50, p95, buildMs])).join("\n")}

## Owners, goods, classes, numbers

${fields.records.toLocaleString("en-US")} invented recordations with owners and goods; a query counts as answered when a record that fits it is in the first ten. p50 ${fields.p50} ms, p95 ${fields.p95} ms.

| ${fieldKinds.join(" | ")} |
|${fieldKinds.map(() => "---|").join("")}
${row(fieldKinds.map((kind) => percent(fields.byKind[kind])))}
`;
}

const kindTable = (engines: Record<string, EngineFigures>, kinds: readonly string[]): string =>
  [
    `| engine | ${kinds.join(" | ")} |`,
    `|---|${kinds.map(() => "---|").join("")}`,
    ...Object.entries(engines).map(([name, { byKind }]) => row([name, ...kinds.map((kind) => percent(byKind[kind]))])),
  ].join("\n");

const percent = (share: number | null | undefined): string => (share === null || share === undefined ? "–" : `${share} %`);
const row = (cells: readonly (string | number | undefined)[]): string => `| ${cells.join(" | ")} |`;
