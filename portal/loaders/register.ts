import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mark } from "../../shared/mark/mark.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import { type OpenRegister, openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import type { Register } from "../../shared/register/register.ts";
import type { ReleaseNote } from "../../shared/release/release.ts";

const folder = join(process.cwd(), "build/register");

/** The built register, read once a build. */
function openBuilt(): OpenRegister {
  const opened = openRegister(readBuilt());
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

function readBuilt(): Uint8Array {
  try {
    const { file } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { file: string };
    return readFileSync(join(folder, file));
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
