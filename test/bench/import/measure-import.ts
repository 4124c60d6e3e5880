import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importRecordations } from "../../../cli/import/import-recordations.ts";
import { ImportReport } from "../../../cli/import/import-report.ts";
import { PackedRow } from "../../../cli/import/packed-row.ts";
import { mostAhead } from "../../../cli/import/read-ahead.ts";
import { readRecordationTable } from "../../../cli/import/read-recordation-table.ts";
import { projectRoot } from "../../../cli/project-root.ts";
import { noSyntheticRecordation } from "../../../content/rules/no-synthetic-recordation.ts";
import { rules } from "../../../content/rules/rules.ts";

// Imports one file into a copy of content/ and prints what it took. A process of its own, so that its peak memory is its own.
const file = process.argv[2] ?? "";
const root = mkdtempSync(join(tmpdir(), "border-lens-bench-"));
try {
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  const report = new ImportReport(join(root, "report.csv"), "synthetic.csv");
  const started = performance.now();
  const cpu = () => Object.values(process.cpuUsage()).reduce((sum, micros) => sum + micros, 0) / 1000;
  let streamedCpu = 0;
  let streamed = 0;
  let before = 0;
  let basePeak = 0;
  let readyBefore = 0;
  // As the command does: the thread that reads starts first, and a few batches wait when the first row is asked for.
  const table = readRecordationTable(file, { chosen: new Map(), source: undefined, tellIgnored: () => {} });
  const batches = async function* () {
    // Until here the rest of the content was read and judged, which takes the same time whatever the file.
    before = performance.now() - started;
    basePeak = process.resourceUsage().maxRSS;
    const cpuBefore = cpu();
    let pieces = 0;
    for await (const batch of table.batches) {
      // The reading thread may have made these ready before the clock started.
      if (pieces++ < mostAhead) readyBefore += batch.rows.filter((row) => row instanceof PackedRow).length;
      yield batch;
    }
    streamed = performance.now() - started - before;
    streamedCpu = cpu() - cpuBefore;
  };
  const outcome = await importRecordations({
    root,
    incoming: { ...table, batches: batches() },
    report,
    // Every promise but the one that keeps exactly these rows out.
    rules: rules.filter((rule) => rule !== noSyntheticRecordation),
  });
  report.close();
  const milliseconds = performance.now() - started;
  const breaches = outcome.kind === "refused" ? outcome.breaches.slice(0, 2) : [];
  const { counts } = report;
  const peak = process.resourceUsage().maxRSS;
  console.log(
    JSON.stringify({
      outcome: outcome.kind,
      breaches,
      counts,
      before,
      readyBefore,
      streamed,
      streamedCpu,
      milliseconds,
      basePeak,
      peak,
    }),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
