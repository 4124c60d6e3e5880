import type { Recordation } from "./recordation.ts";

/** Days after expiry within which Customs still takes a renewal (iprr.cbp.gov; 19 CFR 133.7 says three months). */
export const renewalWindowDays = 90;

/** What the dates of a recordation say about a given day. It is computed, never copied: IPRS alone knows the present state. */
export type RecordationStatus =
  | { kind: "in-force"; until: string }
  /** Past its expiry, but a renewal would still be taken until `until` (ISO date, inclusive). */
  | { kind: "in-renewal-window"; expired: string; until: string }
  | { kind: "expired"; since: string }
  /** No date decides it: `documented` is when the source saw it recorded, where that is known. */
  | { kind: "unknown"; documented?: string };

/**
 * The status on `day` (ISO date). Dates that are only a month or a year decide what they can and leave the rest unknown;
 * so does a day before the effective date, and a trade name, which lasts as long as the name is used (19 CFR 133.15).
 */
export function statusOn(recordation: Pick<Recordation, "effective" | "expires" | "source">, day: string): RecordationStatus {
  const { effective, expires, source } = recordation;
  const unknown: RecordationStatus =
    source.documented === undefined ? { kind: "unknown" } : { kind: "unknown", documented: source.documented };
  if (expires === undefined) return unknown;
  if (effective !== undefined && day < firstDay(effective)) return unknown;
  if (day <= firstDay(expires)) return { kind: "in-force", until: expires };
  const last = lastDay(expires);
  if (day > addDays(last, renewalWindowDays)) return { kind: "expired", since: expires };
  if (day > last && day <= addDays(firstDay(expires), renewalWindowDays)) {
    return { kind: "in-renewal-window", expired: expires, until: addDays(firstDay(expires), renewalWindowDays) };
  }
  return unknown;
}

function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const next = new Date(`${date}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(next.toISOString().slice(0, 10), -1);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
