import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packWords, readWords } from "../../shared/mark/pack-words.ts";
import type { Words } from "../../shared/mark/words.ts";
import { projectRoot } from "../project-root.ts";

/** Built once: gathering takes a second, reading a few milliseconds. */
const packed = join(projectRoot, "build/words/words.bin");

/** What the table is made from; a newer one of these makes it stale. */
const madeFrom = [
  "package.json",
  "content/words/title-words.csv",
  "content/words/trade-words.csv",
  "cli/words/gather-words.ts",
  "shared/mark/words.ts",
  "shared/mark/word-table.ts",
];

/** The ordinary words, from `build/words/words.bin`, which is made where it is missing or stale. */
export async function loadWords(): Promise<Words> {
  if (isFresh()) {
    const read = readWords(new Uint8Array(readFileSync(packed)));
    if (read.ok) return read.value;
  }
  const { gatherWords } = await import("./gather-words.ts");
  const words = gatherWords();
  mkdirSync(dirname(packed), { recursive: true });
  writeFileSync(packed, packWords(words));
  return words;
}

/** Folded words of speech with their values; gathered anew each time. */
export async function loadSpokenValues(): Promise<ReadonlyMap<string, number>> {
  return (await import("./gather-words.ts")).spokenValues();
}

function isFresh(): boolean {
  if (!existsSync(packed)) return false;
  const made = statSync(packed).mtimeMs;
  return madeFrom.every((file) => !existsSync(join(projectRoot, file)) || statSync(join(projectRoot, file)).mtimeMs <= made);
}
