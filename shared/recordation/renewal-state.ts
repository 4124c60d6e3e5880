import { type Day, daysBetween } from "../calendar/day.ts";
import type { RenewalDays, RenewalRuleId } from "./renewal-days.ts";

/** Who names a rule's day: a regulation, or CBP's site. */
const namedBy: Record<RenewalRuleId, "rule" | "site"> = {
  "renew-trademark": "rule",
  "renew-trademark-site": "site",
  "renew-copyright": "rule",
  "renew-copyright-site": "site",
  "copyright-term": "rule",
  "copyright-pending": "site",
};

/** Where a day stands among the days of a renewal. */
export type RenewalState =
  /** Renewal is not open to a work whose registration is pending, nor once the right itself ends. */
  | { kind: "no-renewal"; why: "pending" | "right" }
  /** The recordation still runs for `days`; it can be renewed after its end. */
  | { kind: "before"; days: number }
  /** `days` are left until the day to keep to. */
  | { kind: "open"; days: number }
  /** The day to keep to is past, but by another source's `rule` a renewal is taken until `until`. */
  | { kind: "late"; until: Day; rule: RenewalRuleId; by: "rule" | "site" }
  /** No source takes a renewal any more. */
  | { kind: "over" };

/** The state on `today`. Time is over only when the last of the sources' days has passed, since any of them may be the one Customs goes by. */
export function renewalStateOn({ ends, endsBy, keepTo, lastDays }: RenewalDays, today: Day): RenewalState {
  if (endsBy === "pending" || endsBy === "right") return { kind: "no-renewal", why: endsBy };
  if (keepTo && today > keepTo) {
    const last = lastDays.at(-1);
    return last && today <= last.day
      ? { kind: "late", until: last.day, rule: last.rule, by: namedBy[last.rule] }
      : { kind: "over" };
  }
  return keepTo && (today > ends || keepTo < ends)
    ? { kind: "open", days: daysBetween(today, keepTo) }
    : { kind: "before", days: daysBetween(today, ends) };
}
