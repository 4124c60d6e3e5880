import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvLine } from "../../../shared/csv/write-csv.ts";
import { printRecordationRow } from "../../../shared/recordation/print-recordation-row.ts";
import { recordationColumns } from "../../../shared/recordation/read-recordation-row.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";
import { type ImportFigures, writeImportPage } from "./import-page.ts";

// The figure we hold to: over 50,000 rows a second at 25,000 and at 100,000 rows, read, held against every rule and written
// aside, with memory that does not grow with the file. Reading the rest of the content, before the first row, comes on top.

/** Milliseconds and kilobytes, as `measured-import.ts` prints them. */
type Taken = {
  outcome: string;
  before: number;
  /** Rows of the file that were or may have been ready when the clock started. */
  readyBefore: number;
  streamed: number;
  streamedCpu: number;
  milliseconds: number;
  basePeak: number;
  peak: number;
};

/** IMPORT_BENCH_ROWS=1000000 measures another size and leaves the page as it is. */
const asked = process.env.IMPORT_BENCH_ROWS?.split(",").map(Number);
const runs = 5;

export async function bench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-csv-"));
  try {
    const figures = (asked ?? [25_000, 100_000]).map((rows) => measure(folder, rows));
    if (!asked) writeImportPage(figures);
    return Object.fromEntries(figures.map((one) => [`${one.rows.toLocaleString("en")} rows`, one]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, rows: number): ImportFigures {
  const file = join(folder, `${rows}.csv`);
  const handle = openSync(file, "w");
  writeSync(handle, csvLine(recordationColumns));
  for (const recordation of syntheticRecordations(rows)) {
    const row = printRecordationRow(recordation);
    writeSync(handle, csvLine(recordationColumns.map((column) => row[column])));
  }
  closeSync(handle);
  const taken = Array.from({ length: runs }, () => {
    const out = execFileSync(process.execPath, [join(import.meta.dirname, "measured-import.ts"), file], { encoding: "utf8" });
    return JSON.parse(out) as Taken;
  }).sort((a, b) => a.streamed - b.streamed);
  // What was made ready before the clock starts is no work of the time it measures.
  const aSecond = ({ readyBefore }: Taken, milliseconds: number) => Math.round((rows - readyBefore) / (milliseconds / 1000));
  const [best, median] = [taken[0] as Taken, taken[runs >> 1] as Taken];
  return {
    rows,
    megabytes: Math.round(statSync(file).size / 1e5) / 10,
    outcome: best.outcome,
    runs,
    rowsPerSecond: { best: aSecond(best, best.streamed), median: aSecond(median, median.streamed) },
    rowsPerCpuSecond: aSecond(best, best.streamedCpu),
    secondsBeforeTheFirstRow: Math.round(best.before) / 1000,
    secondsInAll: Math.round(best.milliseconds) / 1000,
    peakMegabytesBeforeTheFirstRow: Math.round(best.basePeak / 1024),
    peakMegabytes: Math.round(best.peak / 1024),
  };
}
