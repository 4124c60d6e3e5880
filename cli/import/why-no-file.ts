import { statSync } from "node:fs";

/** What keeps the file that somebody named from being read, in a sentence; nothing where it can be opened. */
export function whyNoFile(named: string): string | undefined {
  const found = statSync(named, { throwIfNoEntry: false });
  if (!found) return `There is no file ${named}. Check the name; a relative one starts at the project's folder.`;
  return found.isDirectory() ? `${named} is a folder. Name one file in it.` : undefined;
}
