import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type ImportOutcome, type ImportRequest, importRecordations } from "../../../cli/import/import-recordations.ts";
import { ImportReport } from "../../../cli/import/import-report.ts";
import { readRecordationTable } from "../../../cli/import/read-recordation-table.ts";
import { recordationFile } from "../../../cli/import/recordation-file.ts";
import { projectRoot } from "../../../cli/project-root.ts";

/** A copy of the project's content, with nothing published yet, in a folder of its own, to import into. */
export type AProject = {
  root: string;
  /** Writes a file into the folder and gives its path. */
  file: (name: string, content: string | Uint8Array) => string;
  /** The recordations table as it is, byte for byte. */
  table: () => string;
  importFile: (
    path: string,
    differing?: Partial<ImportRequest>,
  ) => Promise<{ outcome: ImportOutcome; report: ImportReport; written: string }>;
};

export function aProject(): AProject {
  const root = mkdtempSync(join(tmpdir(), "border-lens-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  // What was really published is no part of what a test says.
  rmSync(join(root, "content/published"), { recursive: true });
  return {
    root,
    file(name, content) {
      const path = join(root, name);
      writeFileSync(path, content);
      return path;
    },
    table: () => readFileSync(join(root, recordationFile), "utf8"),
    async importFile(path, differing = {}) {
      const report = new ImportReport(join(root, "build/import/report.csv"), "file");
      const source = { url: "https://list.example/", title: "Invented list", documented: "2026-11-20" };
      try {
        const incoming = readRecordationTable(path, { chosen: new Map(), source, tellIgnored: () => {} });
        const outcome = await importRecordations({ root, incoming, report, ...differing });
        return { outcome, report, written: join(root, "build/import/report.csv") };
      } finally {
        report.close();
      }
    },
  };
}
