import type { RecordationKind } from "../recordation/recordation.ts";
import { type RenewalRule, renewalAskedBy, renewalRule, renewalTakenUntil } from "../recordation/renewal-window.ts";
import { parseDay } from "./day.ts";
import type { CalendarEntry } from "./write-ics.ts";

/** What a calendar needs to know of a record. `name` is how the reader knows it: mark and number. */
export type Expiring = { id: string; kind: RecordationKind; name: string; expires?: string | undefined };
export type ExpiryWords = {
  askedBy: (name: string) => string;
  expires: (name: string) => string;
  windowEnds: Record<RenewalRule, (name: string) => string>;
  note: string;
};

/** Days ahead at which a calendar reminds of the day to keep to: time to renew without hurry. */
const remindDays = 90;

/**
 * The day a record's source gives as its expiry and the last day on which a renewal would still be taken, as far as they are
 * not past on `today` (ISO date); for a copyright also the earlier day by which the regulation asks for the renewal. Nothing
 * where the source gives no whole date.
 */
export function expiryEntries({ id, kind, name, expires }: Expiring, today: string, words: ExpiryWords): CalendarEntry[] {
  const day = parseDay(expires ?? "");
  if (!day.ok) return [];
  const { note } = words;
  const askedBy = renewalAskedBy(kind, day.value);
  const entries: CalendarEntry[] = [
    ...(askedBy === undefined ? [] : [{ id: `${id}-renew-by`, day: askedBy, title: words.askedBy(name), note, remindDays }]),
    { id: `${id}-expires`, day: day.value, title: words.expires(name), note, remindDays },
    {
      id: `${id}-window-ends`,
      day: renewalTakenUntil(kind, day.value),
      title: words.windowEnds[renewalRule[kind]](name),
      note,
      remindDays: 14,
    },
  ];
  return entries.filter((entry) => entry.day >= today);
}
