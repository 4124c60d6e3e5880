import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";
import type { GrowthFigures, OpenFigures, RegisterFigures, SizeFigures } from "./register.bench.ts";

const kilobytes = (bytes: number | null): string =>
  bytes === null ? "" : `${Math.round(bytes / 1000).toLocaleString("en-US")} kB`;
const percent = (share: number | null): string => (share === null ? "" : `${(share * 100).toFixed(1)} %`);
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const count = (records: number): string => records.toLocaleString("en-US");
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Writes docs/performance-register.md from the figures just measured. */
export function writePage({ machine, load, sizes, opening, growth }: RegisterFigures): void {
  const page = `# The register: size, opening, growth

Written by \`npm run bench -- register\`; every figure was measured in that run on ${machine}, with a load of ${load} (1, 5, 15 minutes) at its start.
Records come from \`test/generate/synthetic-recordations.ts\`. "Real words": the same records with brand names and goods terms of open lists.

## Size

Held to: compact and brotli'd at most 60 % of the brotli'd JSON of the same records. Both by brotli 11 with a window of 16 MB.
"JSON" is the register's own content (recordations and marks); "recordations only" leaves out of the JSON, but not out of the compact form, the marks that could be computed again.

${table(["recordations", "words", "compact, raw", "compact, brotli", "names part, brotli", "JSON, raw", "JSON, brotli", "compact / JSON", "compact / recordations only"], sizes.map(sizeRow))}

## Opening

Held to: from the bytes in memory to the first recordation found by its number and read in full, under 25 ms at 25,000 and under 80 ms at 100,000.
Each run is a new process (Node) or a page of a new origin (Chromium), with nothing compiled before; 15 runs.
"Checked": every byte is read through against its checksum on the way. "Proven": bytes whose SHA-256 was compared with a signed manifest just before, or that came inside the extension's package, are not read through again; the comparison itself is not in the time.

${table(["recordations", "bytes", "Node, best", "Node, median", "Chromium, best", "Chromium, median"], opening.map(openRow))}

## Growth

Memory is what the process grew by beyond the file's own bytes.

${table(["recordations", "file", "pack", "open", "open to first lookup", "memory after it", "all names decoded", "memory after that"], growth.map(growthRow))}

${growthWords(growth)}

What would be split beyond a million: the details part, which is ${detailShare(sizes)} of the brotli'd file. It has no order that spans rows but that of the marks, so it can be cut into files of so many rows each and loaded when a row is shown; the names part stays one file, because matching and finding need all of it. The container already holds parts as files of their own (\`openNames\`, \`openRegister(names, details)\`).
`;
  mkdirSync(join(projectRoot, "docs"), { recursive: true });
  writeFileSync(join(projectRoot, "docs/performance-register.md"), page);
}

const sizeRow = (row: SizeFigures): string[] => [
  count(row.records),
  row.words,
  kilobytes(row.compact.raw),
  kilobytes(row.compact.brotli),
  kilobytes(row.names.brotli),
  kilobytes(row.json.raw),
  kilobytes(row.json.brotli),
  percent(row.ratio),
  percent(row.strictRatio),
];

const openRow = ({ records, how, node, chromium }: OpenFigures): string[] => [
  count(records),
  how,
  ms(node.best),
  ms(node.median),
  chromium ? ms(chromium.best) : "",
  chromium ? ms(chromium.median) : "",
];

const growthRow = (row: GrowthFigures): string[] => [
  count(row.records),
  `${row.fileMegabytes.toFixed(1)} MB`,
  `${row.packSeconds.toFixed(1)} s`,
  ms(row.openMs),
  ms(row.firstLookupMs),
  `${row.lookupMegabytes.toFixed(1)} MB`,
  ms(row.namesMs),
  `${row.namesMegabytes.toFixed(1)} MB`,
];

function growthWords(growth: readonly GrowthFigures[]): string {
  const [first, last] = [growth[0], growth.at(-1)];
  if (!first || !last || first === last) return "";
  const rows = last.records / first.records;
  const times = (of: (row: GrowthFigures) => number) => of(last) / of(first);
  // What grows within a tenth of the number of records is called linear, what stays well below is not.
  const told = (grown: number) => `${grown.toFixed(grown < 10 ? 1 : 0)} times${grown > rows * 0.9 ? " (linear)" : ""}`;
  const [file, opening, names] = [times((row) => row.fileMegabytes), times((row) => row.openMs), times((row) => row.namesMs)];
  return `From ${count(first.records)} to ${count(last.records)} recordations (${rows.toFixed(0)} times) the file grows ${told(file)}, because common terms and owners are written once; opening grows ${told(opening)}: a fixed start, in which the engine compiles, and one pass over every byte to check it; decoding all names grows ${told(names)}. The lookup itself (${ms(last.firstLookupMs - last.openMs)} at ${count(last.records)}) reads one byte a row to find the number and then only the blocks that hold the row.`;
}

function detailShare(sizes: readonly SizeFigures[]): string {
  const last = sizes.at(-1);
  return last?.compact.brotli && last.names.brotli ? percent(1 - last.names.brotli / last.compact.brotli) : "most";
}
