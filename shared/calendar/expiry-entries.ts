import { renewalWindowDays } from "../recordation/recordation-status.ts";
import { addDays, parseDay } from "./day.ts";
import type { CalendarEntry } from "./write-ics.ts";

/** What a calendar needs to know of a record. `name` is how the reader knows it: mark and number. */
export type Expiring = { id: string; name: string; expires?: string | undefined };
export type ExpiryWords = { expires: (name: string) => string; windowEnds: (name: string) => string; note: string };

/** Days ahead at which a calendar reminds of the expiry: time to renew without hurry. */
const remindDays = 90;

/**
 * The day a record's source gives as its expiry and the last day on which Customs would still take a renewal, as far as they are
 * not past on `today` (ISO date). Nothing where the source gives no whole date.
 */
export function expiryEntries({ id, name, expires }: Expiring, today: string, words: ExpiryWords): CalendarEntry[] {
  const day = parseDay(expires ?? "");
  if (!day.ok) return [];
  const windowEnd = addDays(day.value, renewalWindowDays);
  const entries: CalendarEntry[] = [
    { id: `${id}-expires`, day: day.value, title: words.expires(name), note: words.note, remindDays },
    { id: `${id}-window-ends`, day: windowEnd, title: words.windowEnds(name), note: words.note, remindDays: 14 },
  ];
  return entries.filter((entry) => entry.day >= today);
}
