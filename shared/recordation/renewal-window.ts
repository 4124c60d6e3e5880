import { addDays, addMonths, type Day } from "../calendar/day.ts";
import type { RecordationKind } from "./recordation.ts";

// The same times stand with their sources in content/deadlines (renew-trademark, renew-copyright and their -site rows).
const monthsByRule = 3;
const daysBySite = 90;

/**
 * What a regulation asks of a renewal, beside CBP's site, which takes one for 90 days after the expiry:
 * - `after`: three months after it, for marks (19 CFR 133.7(a)).
 * - `before`: three months before it, for copyrights (19 CFR 133.37).
 * - `none`: no regulation at hand says anything.
 */
export type RenewalRule = "after" | "before" | "none";

export const renewalRule: Record<RecordationKind, RenewalRule> = {
  trademark: "after",
  copyright: "before",
  "trade-name": "none",
  other: "none",
};

/** The last day on which a renewal is still taken: by CBP's site, for a mark the earlier of that day and the regulation's. */
export function renewalTakenUntil(kind: RecordationKind, expires: Day): Day {
  const site = addDays(expires, daysBySite);
  const rule = renewalRule[kind] === "after" ? addMonths(expires, monthsByRule) : site;
  return [site, rule].sort()[0] ?? site;
}

/** The last day by a regulation that asks for the renewal ahead of the expiry; none for other kinds. */
export const renewalAskedBy = (kind: RecordationKind, expires: Day): Day | undefined =>
  renewalRule[kind] === "before" ? addMonths(expires, -monthsByRule) : undefined;
