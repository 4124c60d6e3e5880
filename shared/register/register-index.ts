import { buildMarkIndex, type MarkIndex } from "../mention/mark-index.ts";
import { readMarkIndex } from "../mention/pack-mark-index.ts";
import type { OpenRegister } from "./open-register.ts";

/** The section that rides along with a whole register: the index over its marks, with the ordinary words it was weighed by. */
export const markIndexSection = "mark-index";

/**
 * The index to match listings with. The one that the register carries is used as it is, without work per mark; a register without
 * one (an older file, a test) is indexed here, knowing no ordinary words.
 */
export function indexOfRegister(register: Pick<OpenRegister, "section" | "marks">): MarkIndex {
  const section = register.section(markIndexSection);
  const read = section ? readMarkIndex(section) : undefined;
  return read?.ok ? read.value : buildMarkIndex(register.marks());
}
