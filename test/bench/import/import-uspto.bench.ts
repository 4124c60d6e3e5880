import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aCaseFile, largeTrademarkFile } from "../../generate/trademark-xml.ts";

// The promise: memory does not depend on the file's size. Measured on 10 MB and on 1 GB, with one registration in it that we hold.

type Taken = { outcome: string; counts: { read: number; added: number }; milliseconds: number; peak: number };

export async function bench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-xml-"));
  try {
    return Object.fromEntries([10_000_000, 1_000_000_000].map((bytes) => [`${bytes / 1e6} MB`, measure(folder, bytes)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, bytes: number): Record<string, unknown> {
  const file = join(folder, "synthetic.xml");
  const handle = openSync(file, "w");
  // The registration of ROLEX, which the content has a recordation of.
  for (const chunk of largeTrademarkFile(bytes, [aCaseFile({ registration: "0101819", mark: "ROLEX" })]))
    writeSync(handle, chunk);
  closeSync(handle);
  const out = execFileSync(process.execPath, [join(import.meta.dirname, "measured-registrations.ts"), file], {
    encoding: "utf8",
  });
  const { outcome, counts, milliseconds, peak } = JSON.parse(out) as Taken;
  return {
    megabytes: Math.round(statSync(file).size / 1e6),
    outcome,
    caseFiles: counts.read,
    joined: counts.added,
    seconds: Math.round(milliseconds / 100) / 10,
    peakMegabytes: Math.round(peak / 1024),
  };
}
