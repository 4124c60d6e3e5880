import { addDays, addMonths, type Day } from "../calendar/day.ts";
import type { Recordation } from "./recordation.ts";
import { type RenewalRule, renewalAskedBy, renewalRule, renewalTakenUntil } from "./renewal-window.ts";

/** What the dates of a recordation say about a given day. It is computed, never copied: IPRS alone knows the present state. */
export type RecordationStatus =
  /** `late`: the regulation's day to renew is past; by CBP's site a renewal is taken until `until` (ISO dates, inclusive). */
  | { kind: "in-force"; until: string; late?: { askedBy: string; until: string } }
  /** Past its expiry, but a renewal would still be taken until `until` (ISO date, inclusive). `rule`: what the regulation asks. */
  | { kind: "in-renewal-window"; expired: string; until: string; rule: RenewalRule }
  | { kind: "expired"; since: string }
  /** No date decides it: `documented` is when the source saw it recorded, where that is known. */
  | { kind: "unknown"; documented?: string };

/**
 * The status on `day` (ISO date). Dates that are only a month or a year decide what they can and leave the rest unknown;
 * so does a day before the effective date, and a trade name, which lasts as long as the name is used (19 CFR 133.15).
 */
export function statusOn(
  { kind, effective, expires, source }: Pick<Recordation, "kind" | "effective" | "expires" | "source">,
  day: string,
): RecordationStatus {
  const unknown: RecordationStatus =
    source.documented === undefined ? { kind: "unknown" } : { kind: "unknown", documented: source.documented };
  if (expires === undefined) return unknown;
  if (effective !== undefined && day < firstDay(effective)) return unknown;
  const takenUntil = (date: string) => renewalTakenUntil(kind, date as Day);
  if (day <= firstDay(expires)) {
    // From a month or a year no day to ask by can be told.
    const askedBy = expires.length === 10 ? renewalAskedBy(kind, expires as Day) : undefined;
    if (askedBy === undefined || day <= askedBy) return { kind: "in-force", until: expires };
    return { kind: "in-force", until: expires, late: { askedBy, until: takenUntil(expires) } };
  }
  const last = lastDay(expires);
  if (day > takenUntil(last)) return { kind: "expired", since: expires };
  const until = takenUntil(firstDay(expires));
  if (day > last && day <= until) return { kind: "in-renewal-window", expired: expires, until, rule: renewalRule[kind] };
  return unknown;
}

/** The first day that an ISO date, a month (`2027-01`) or a year may mean. */
export function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/** The last day that an ISO date, a month or a year may mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return addDays(addMonths(`${date}-01` as Day, 1), -1);
}
