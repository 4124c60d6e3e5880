import { buildMarkIndex, type MarkIndex } from "../mention/mark-index.ts";
import { readMarkIndex } from "../mention/pack-mark-index.ts";
import { ok, type Result } from "../result.ts";
import type { OpenRegister } from "./open-register.ts";

/** The section that rides along with a whole register: the index over its marks, with the ordinary words it was weighed by. */
export const markIndexSection = "mark-index";

/**
 * The index to match listings with. The one that the register carries is used as it is, without work per mark; a register without
 * one (a test's) is indexed here, knowing no ordinary words. One whose index is of another version of the program is refused: without
 * its words, plain words would be told as marks.
 */
export function indexOfRegister(register: Pick<OpenRegister, "section" | "marks">): Result<MarkIndex> {
  const section = register.section(markIndexSection);
  return section ? readMarkIndex(section) : ok(buildMarkIndex(register.marks()));
}
