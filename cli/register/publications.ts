import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import type { Register } from "../../shared/register/register.ts";
import { ok, problem, type Result } from "../../shared/result.ts";

/** A register as it was published, kept so that changes can be told and its address stays. */
export type Publication = { register: Register /** ISO time. */; published: string; bytes: Uint8Array };

const fileName = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([0-9a-f]{12})\.blr$/;

/** Name under which a register is kept: when it was published and its version. */
export const publicationName = (published: Date, version: string): string =>
  `${published.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z-${version}.blr`;

/** Everything published so far in a folder of such files, oldest first; an absent folder holds nothing. */
export function readPublications(folder: string): Result<Publication[]> {
  if (!existsSync(folder)) return ok([]);
  const publications: Publication[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".blr"))
    .sort()) {
    const found = fileName.exec(name);
    if (!found)
      return problem(`${join(folder, name)} is not named like 20261124T031005Z-75d19375e319.blr. Restore its name or remove it.`);
    const bytes = readFileSync(join(folder, name));
    const opened = openRegister(bytes);
    if (!opened.ok) return problem(`${join(folder, name)} cannot be opened. ${opened.problem}`);
    const [, year, month, day, hour, minute, second, version] = found;
    if (opened.value.version !== version)
      return problem(`${join(folder, name)} holds register ${opened.value.version}. Restore its name or remove it.`);
    publications.push({
      register: unpackRegister(opened.value),
      published: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
      bytes,
    });
  }
  return ok(publications);
}
