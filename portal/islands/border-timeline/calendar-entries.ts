import type { CalendarEntry } from "../../../shared/calendar/write-ics.ts";
import type { TimelineStep } from "../../../shared/deadline/border-timeline.ts";
import type { Language } from "../../text/language.ts";
import { timelineText } from "../../text/timeline-text.ts";
import type { PageRule } from "./page-rule.ts";

/** The dated steps as whole days of a calendar. */
export function calendarEntries(steps: readonly TimelineStep<PageRule>[], language: Language): CalendarEntry[] {
  const text = timelineText[language];
  return steps.flatMap(({ rule, due }) =>
    due && due.kind !== "holidays-unknown"
      ? [
          {
            id: rule.id,
            day: due.day,
            title: `${text.actor[rule.actor]}: ${rule.label} (${text[due.kind]} ${due.day})`,
            note: [rule.cite, rule.detail, rule.confirmed ? undefined : text.unconfirmed, text.calendarNote]
              .filter(Boolean)
              .join("\n"),
            remindDays: 2,
          },
        ]
      : [],
  );
}
