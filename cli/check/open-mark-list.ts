import { join } from "node:path";
import type { Words } from "../../shared/mark/words.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { ok, type Result } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";
import { keep, keptName, readKept } from "./kept-lists.ts";
import { listRegister, readMarkList } from "./read-mark-list.ts";
import type { Checker } from "./title-line.ts";

/** Where lists that were made ready are kept: with the next file of titles the same list is there at once. */
export const keptLists = join(projectRoot, "build/lists");

/** Anyone's list of marks, ready to check with, and a sentence for each row of it that could not be read. */
export async function openMarkList(
  list: string,
  words: Words,
  folder = keptLists,
): Promise<Result<{ checker: Checker; notes: string[] }>> {
  const name = keptName(list, words);
  const kept = name && readKept(folder, name);
  if (kept)
    return ok({ checker: { index: kept.index, register: listRegister(), numbers: new Map(kept.numbers) }, notes: kept.notes });
  const read = await readMarkList(list);
  if (!read.ok) return read;
  const { marks, register, numbers, notes } = read.value;
  const index = buildMarkIndex(marks, words);
  if (name) keep(folder, name, { index, numbers: [...numbers], notes });
  return ok({ checker: { index, register, numbers }, notes });
}
