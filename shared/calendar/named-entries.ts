import { slugOf } from "../mark/fold-mark.ts";
import type { CalendarEntry } from "./write-ics.ts";

/** The longest name for a calendar that is kept, in UTF-16 units. */
export const longestName = 80;

/**
 * Entries that say what they are about: the name stands before each title and in each id. A calendar takes two entries with one
 * id for the same, so that of two marks that expire on one day only the last would stay.
 */
export function namedEntries(entries: readonly CalendarEntry[], name: string): CalendarEntry[] {
  const about = name.trim();
  if (about === "") return [...entries];
  return entries.map((entry) => ({ ...entry, id: `${entry.id}-${slugOf(about)}`, title: `${about}: ${entry.title}` }));
}
