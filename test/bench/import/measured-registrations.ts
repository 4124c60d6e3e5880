import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importRegistrations } from "../../../cli/import/import-registrations.ts";
import { ImportReport } from "../../../cli/import/import-report.ts";
import { projectRoot } from "../../../cli/project-root.ts";

// Looks one trademark file up against a copy of content/ and prints what it took. A process of its own, for its own peak memory.
const path = process.argv[2] ?? "";
const root = mkdtempSync(join(tmpdir(), "border-lens-bench-"));
try {
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  const report = new ImportReport(join(root, "report.csv"), "synthetic.xml");
  const started = performance.now();
  const outcome = await importRegistrations({ root, path, name: "synthetic.xml", report });
  report.close();
  const milliseconds = performance.now() - started;
  console.log(
    JSON.stringify({ outcome: outcome.kind, counts: report.counts, milliseconds, peak: process.resourceUsage().maxRSS }),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
