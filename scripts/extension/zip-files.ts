import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The one time that every entry carries: a zip cannot hold an earlier one. Read as local time, so written as such. */
const always = new Date(1980, 0, 1, 0, 0, 0);

/** A zip of these files, in the order of their names and without times: equal files give equal bytes. */
export function zipFiles(root: string, names: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...names].sort()) {
    const file = join(root, name);
    // A file may be tracked and gone; reviewers get what the build saw.
    if (existsSync(file)) entries[name] = [readFileSync(file), { level: 9, mtime: always }];
  }
  return zipSync(entries);
}

/** A zip of everything in a folder. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return zipFiles(folder, names);
}
