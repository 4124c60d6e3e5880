import { ownerSlug } from "../../shared/recordation/owner-key.ts";
import { namesOrganisation } from "../../shared/recordation/owner-kind.ts";
import type { Register } from "../../shared/register/register.ts";
import type { DatasetFolder } from "./dataset-folder.ts";
import { atomOf, changeEntry, type DatedChange, mostEntries } from "./write-feeds.ts";

/**
 * Writes a feed for each owner that is no private person, each Nice class and each recorded mark, so that what a reader looks for
 * can be followed: `owners/rolex-watch-usa.atom`, `classes/25.es.atom`, `marks/rolex.atom`.
 * @param changes oldest first
 * @param updated ISO time that a feed without any change yet bears
 */
export function writeSubjectFeeds(
  folder: DatasetFolder,
  changes: readonly DatedChange[],
  register: Pick<Register, "recordations" | "marks">,
  updated: string,
  homepage: string,
): void {
  const newest = changes.toReversed();
  for (const [path, { title: subject, ids }] of subjectsOf(register)) {
    const own = newest.filter(({ change }) => ids.has(change.id)).slice(0, mostEntries);
    for (const language of ["en", "es"] as const) {
      const name = `${path}${language === "en" ? "" : `.${language}`}`;
      const entries = own.map((dated) => changeEntry(dated, homepage, language));
      const feed = { name, kind: undefined, subject, language, homepage, updated: own[0]?.published ?? updated, entries };
      folder.put(`${name}.atom`, atomOf(feed));
    }
  }
}

type Subject = { title: string; ids: Set<string> };

/** What can be followed, by the feed's path: its name and the recordations that belong to it. */
function subjectsOf({ recordations, marks }: Pick<Register, "recordations" | "marks">): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  const add = (path: string, title: string, id: string) => {
    const subject = subjects.get(path) ?? { title, ids: new Set() };
    subject.ids.add(id);
    subjects.set(path, subject);
  };
  for (const { id, owner = "", classes } of recordations) {
    if (namesOrganisation(owner) && ownerSlug(owner) !== "") add(`owners/${ownerSlug(owner)}`, owner, id);
    for (const nice of classes) add(`classes/${nice}`, String(nice), id);
  }
  for (const { id: mark, name, recordations: ids } of marks) for (const id of ids) add(`marks/${mark}`, name, id);
  return subjects;
}
