import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mark } from "../../shared/mark/mark.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import { type OpenRegister, openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import type { Register } from "../../shared/register/register.ts";
import type { ReleaseNote } from "../../shared/release/release.ts";

const folder = join(process.cwd(), "build/register");

/** Name of the register's file; beside the pages it lies under `/data/`. It holds the content's hash, so it never means two registers. */
export const registerFile = readBuilt(
  () => (JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { file: string }).file,
);

/** The built register, read once a build. */
function openBuilt(): OpenRegister {
  const opened = openRegister(readBuilt(() => readFileSync(join(folder, registerFile))));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

function readBuilt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error("The register has not been built. Run `npm run build:register` first, then build the portal again.", {
      cause: error,
    });
  }
}

export const openedRegister: OpenRegister = openBuilt();
export const register: Register = unpackRegister(openedRegister);

const recordationById = new Map(register.recordations.map((recordation) => [recordation.id, recordation]));
const markById = new Map(register.marks.map((mark) => [mark.id, mark]));
const releaseById = new Map(register.releases.map((release) => [release.id, release]));
const marksByRecordation = new Map<string, Mark>(
  register.marks.flatMap((mark) => mark.recordations.map((id) => [id, mark] as const)),
);

export const recordationsOf = (mark: Mark): Recordation[] => mark.recordations.flatMap((id) => recordationById.get(id) ?? []);
export const releasesOf = (mark: Mark): ReleaseNote[] => mark.releases.flatMap((id) => releaseById.get(id) ?? []);
/** The mark that a recordation proves; none for a design. */
export const markOf = (recordation: Recordation): Mark | undefined => marksByRecordation.get(recordation.id);
export const findMark = (id: string): Mark | undefined => markById.get(id);
