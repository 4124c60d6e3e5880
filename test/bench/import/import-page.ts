import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";

/** One file's import, measured in processes of its own. Rows a second are of the time from the first row asked for to the last judged and handed to the disk. */
export type ImportFigures = {
  rows: number;
  megabytes: number;
  outcome: string;
  runs: number;
  rowsPerSecond: { best: number; median: number };
  rowsPerCpuSecond: number;
  secondsBeforeTheFirstRow: number;
  secondsInAll: number;
  peakMegabytesBeforeTheFirstRow: number;
  peakMegabytes: number;
};

const count = (number: number): string => number.toLocaleString("en-US");

/** Writes docs/performance-import.md from the figures just measured. */
export function writeImportPage(figures: readonly ImportFigures[]): void {
  const rows = figures.map((one) =>
    [
      count(one.rows),
      `${one.megabytes} MB`,
      count(one.rowsPerSecond.best),
      count(one.rowsPerSecond.median),
      `${one.secondsBeforeTheFirstRow.toFixed(2)} s`,
      `${one.secondsInAll.toFixed(2)} s`,
      `${one.peakMegabytes} MB`,
    ].join(" | "),
  );
  const page = `# How fast a table is imported

Written by \`npm run bench -- import-csv\` on ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, with whatever else that machine was doing.
Held to: over 50,000 rows a second at 25,000 and at 100,000 rows, with memory that does not grow with the file.
Each row is read, completed, held against every rule and written aside, with its line in the report; records come from \`test/generate/synthetic-recordations.ts\`.
A run is a new process; of ${figures[0]?.runs ?? 0} runs the best, because other work on the machine only ever makes it slower, and the median. Before the first row the
rest of the content is read and judged, which takes the same time whatever the file; the thread that reads starts meanwhile, and
the rows it may have made ready when the clock starts (of eight pieces of 64 kB, some 1,800) are not counted.

| rows | file | rows a second, best | median | before the first row | in all | peak memory |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join("\n")}
`;
  writeFileSync(join(projectRoot, "docs/performance-import.md"), page);
}
