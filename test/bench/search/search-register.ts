import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { projectRoot } from "../../../cli/project-root.ts";
import { sha256 } from "../../../cli/register/write-register-folder.ts";
import { gatherMarks } from "../../../shared/register/gather-marks.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { byMarkAndEvidence } from "../../../shared/register/register-order.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";

/** A register of invented records as the portal serves it: brotli'd parts by address, and marks to type. */
export type ServedRegister = { files: Map<string, Buffer>; marks: string[]; bytes: { names: number; details: number } };

const parts = ["names", "details"] as const;

/** Packs and compresses such a register once; later runs take it from `build/bench`. */
export async function searchRegister(records: number): Promise<ServedRegister> {
  const folder = join(projectRoot, "build/bench/search-register", String(records));
  if (!existsSync(join(folder, "marks.json"))) await prepare(records, folder);
  const read = (name: string) => readFileSync(join(folder, name));
  const [names, details] = [read("names.br"), read("details.br")];
  const manifest = JSON.stringify({ files: parts.map((role) => ({ role, name: `${role}.blr` })) });
  return {
    files: new Map([
      ["/data/manifest.json", await brotli(Buffer.from(manifest))],
      ["/data/names.blr", names],
      ["/data/details.blr", details],
      // The page names the parts of the register it was built with.
      ...portalParts().map(({ role, name }): [string, Buffer] => [`/data/${name}`, role === "names" ? names : details]),
    ]),
    marks: JSON.parse(read("marks.json").toString()) as string[],
    bytes: { names: names.length, details: details.length },
  };
}

function portalParts(): { role: string; name: string }[] {
  const manifest = JSON.parse(readFileSync(join(projectRoot, "build/portal/data/manifest.json"), "utf8")) as {
    files: { role: string; name: string }[];
  };
  return manifest.files.filter(({ role }) => parts.some((part) => part === role));
}

async function prepare(records: number, folder: string): Promise<void> {
  const rows = [...syntheticRecordations(records)].sort(byMarkAndEvidence);
  const marks = gatherMarks(rows, [], [], []);
  const packed = packRegister({ asOf: "2026-11-24", recordations: rows, marks, releases: [] }, sha256);
  mkdirSync(folder, { recursive: true });
  for (const role of parts) writeFileSync(join(folder, `${role}.br`), await brotli(Buffer.from(packed[role])));
  const typed = marks.map(({ name }) => name).filter((name) => /^[A-Za-z ]{6,14}$/.test(name));
  writeFileSync(join(folder, "marks.json"), JSON.stringify(typed.filter((_, at) => at % Math.ceil(typed.length / 200) === 0)));
}

export const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } });
