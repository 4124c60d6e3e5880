import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { packWords } from "../../shared/mark/pack-words.ts";
import type { Words } from "../../shared/mark/words.ts";
import type { MarkIndex } from "../../shared/mention/mark-index.ts";
import { readMarkIndex } from "../../shared/mention/pack-mark-index.ts";
import { projectRoot } from "../project-root.ts";
import { writeWhole } from "../register/write-whole.ts";

/** Folders whose files decide what becomes of a list; a newer one of them makes what was kept stale. */
const madeBy = ["shared/mention", "shared/mark", "cli/check", "cli/import"];
/** Bytes of a list below which it is made ready sooner than what was kept is found, and of an index above which it takes too much room. */
const worthKeeping = { list: 32_768, index: 64 * 1024 * 1024 };
/** Lists kept; the oldest goes. */
const most = 4;
/** Length of what follows, then its SHA-256. */
const head = 36;

/** What a list was made into: its index, the numbers beside its marks, a sentence for each row that could not be read. */
export type KeptList = { index: MarkIndex; numbers: [string, string[]][]; notes: string[] };

/** The name under which a list is kept, of its own bytes, the words and the program; absent where keeping it is not worth it. */
export function keptName(list: string, words: Words): string | undefined {
  const found = statSync(list, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size < worthKeeping.list) return undefined;
  const hash = createHash("sha256").update(readFileSync(list)).update(packWords(words));
  for (const folder of madeBy)
    for (const file of readdirSync(join(projectRoot, folder)).sort()) {
      const { size, mtimeMs } = statSync(join(projectRoot, folder, file));
      hash.update(`${folder}/${file} ${size} ${mtimeMs}\n`);
    }
  return `${hash.digest("hex").slice(0, 32)}.bin`;
}

/** What is kept under this name; absent where nothing is, or where it is not as it was written. */
export function readKept(folder: string, name: string): KeptList | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.length < head) return undefined;
  const body = bytes.subarray(head);
  if (!createHash("sha256").update(body).digest().equals(bytes.subarray(4, head))) return undefined;
  const from = bytes.readUInt32LE(0);
  const index = readMarkIndex(body.subarray(from));
  if (!index.ok) return undefined;
  const facts = JSON.parse(body.toString("utf8", 0, from)) as Omit<KeptList, "index">;
  return { ...facts, index: index.value };
}

/** Keeps a list for the next time. Where nothing can be written the next time takes as long as this one: that is no error. */
export function keep(folder: string, name: string, { index, ...facts }: KeptList): void {
  if (index.bytes.length > worthKeeping.index) return;
  const written = Buffer.from(JSON.stringify(facts));
  // The index is read in place, so it begins at a multiple of four.
  const padding = Buffer.alloc(-written.length & 3, " ");
  const body = Buffer.concat([written, padding, index.bytes]);
  const start = Buffer.alloc(4);
  start.writeUInt32LE(written.length + padding.length);
  try {
    writeWhole(join(folder, name), Buffer.concat([start, createHash("sha256").update(body).digest(), body]));
    for (const old of newestFirst(folder).slice(most)) rmSync(join(folder, old), { force: true });
  } catch {
    // Said above.
  }
}

function newestFirst(folder: string): string[] {
  const written = (file: string) => statSync(join(folder, file)).mtimeMs;
  return readdirSync(folder).sort((one, other) => written(other) - written(one));
}
