import { businessDayUpTo, type Holidays } from "../calendar/business-days.ts";
import type { Day } from "../calendar/day.ts";
import { dueDay, type Span } from "../deadline/due-day.ts";

/** The rules that renewal is counted by; ids of content/deadlines. */
export const renewalRuleIds = [
  "renew-trademark",
  "renew-trademark-site",
  "renew-copyright",
  "renew-copyright-site",
  "copyright-term",
  "copyright-pending",
] as const;
export type RenewalRuleId = (typeof renewalRuleIds)[number];
export type RenewalRules = Record<RenewalRuleId, Span>;

export type RenewalCase =
  /** `registrationEnds`: end of the period at the USPTO. `recordationEnds`: as Customs shows it; without it, the same day. */
  | { kind: "trademark"; registrationEnds: Day; recordationEnds?: Day | undefined }
  /** `pending`: recorded while the work's own application was on file. `rightEnds`: the day the copyright itself ends. */
  | { kind: "copyright"; approved: Day; pending: boolean; rightEnds?: Day | undefined };

export type RenewalDays = {
  /** The recordation ends. */
  ends: Day;
  /** Why it ends then. */
  endsBy: "registration" | "customs" | "term" | "pending" | "right";
  /** Each last day to renew with the rule that says so, earliest first; none where renewal is not open. */
  lastDays: { rule: RenewalRuleId; day: Day }[];
  /** The earliest last day, moved back to a business day. */
  keepTo: Day | undefined;
};

/** When a recordation ends and by when to renew it. Where two sources name different days the earlier one counts. */
export function renewalDays(given: RenewalCase, rules: RenewalRules, holidays: Holidays): RenewalDays {
  const count = (rule: RenewalRuleId, from: Day): Day => {
    const due = dueDay(rules[rule], from, holidays);
    // Every renewal rule counts days, months or years.
    if (due.kind === "holidays-unknown") throw new Error(`Rule ${rule} counts business days; a renewal rule must not.`);
    return due.day;
  };
  if (given.kind === "trademark") {
    const ends = given.recordationEnds ?? given.registrationEnds;
    return withKeepTo(
      { ends, endsBy: given.recordationEnds ? "customs" : "registration" },
      [
        { rule: "renew-trademark", day: count("renew-trademark", given.registrationEnds) },
        { rule: "renew-trademark-site", day: count("renew-trademark-site", ends) },
      ],
      holidays,
    );
  }
  const { approved, pending, rightEnds } = given;
  if (pending) return withKeepTo({ ends: count("copyright-pending", approved), endsBy: "pending" }, [], holidays);
  const term = count("copyright-term", approved);
  if (rightEnds && rightEnds <= term) return withKeepTo({ ends: rightEnds, endsBy: "right" }, [], holidays);
  return withKeepTo(
    { ends: term, endsBy: "term" },
    [
      { rule: "renew-copyright", day: count("renew-copyright", term) },
      { rule: "renew-copyright-site", day: count("renew-copyright-site", term) },
    ],
    holidays,
  );
}

function withKeepTo(end: Pick<RenewalDays, "ends" | "endsBy">, days: RenewalDays["lastDays"], holidays: Holidays): RenewalDays {
  const lastDays = days.toSorted((a, b) => a.day.localeCompare(b.day));
  const first = lastDays[0]?.day;
  return { ...end, lastDays, keepTo: first && businessDayUpTo(first, holidays) };
}
