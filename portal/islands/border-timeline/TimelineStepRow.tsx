import { businessDayUpTo, type Holidays, isBusinessDay } from "../../../shared/calendar/business-days.ts";
import type { TimelineStep } from "../../../shared/deadline/border-timeline.ts";
import { weekdayWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { timelineText } from "../../text/timeline-text.ts";
import type { PageRule } from "./page-rule.ts";

type Props = { language: Language; step: TimelineStep<PageRule>; nameOf: (event: string) => string; holidays: Holidays };

/** One step: its day, who acts, what, by which rule, and from what it is counted. */
export function TimelineStepRow({ language, step: { rule, from, due }, nameOf, holidays }: Props) {
  const text = timelineText[language];
  const event = nameOf(rule.fromEvent);
  const counted =
    from && (from.how === "told" ? text.countedFrom : text.countedFromLatest)(event, weekdayWords(language, from.day));
  const span =
    rule.amount > 0
      ? text.span(rule.amount, rule.unit, counted ?? event)
      : `${rule.limit === "any-time-after" ? text.anyTime : text.sameDay} · ${counted ?? event}`;
  const last = due?.kind === "by" ? due.day : undefined;
  const known =
    last !== undefined && Number(last.slice(0, 4)) <= holidays.lastYear && Number(last.slice(0, 4)) >= holidays.firstYear;
  return (
    <li data-actor={rule.actor}>
      <div>
        {due && due.kind !== "holidays-unknown" ? (
          <>
            <span className="quiet small">{text[due.kind]}</span>{" "}
            <time className="day" dateTime={due.day}>
              {weekdayWords(language, due.day)}
            </time>
          </>
        ) : (
          <span className="quiet">{text.undated}</span>
        )}
      </div>
      <div>
        <p className="who">{text.actor[rule.actor]}</p>
        <p>
          {rule.label} <span className="quiet">({rule.cite})</span>
        </p>
        <p className="small quiet">{from ? span : text.waitingFor(event)}</p>
        {due?.kind === "holidays-unknown" && (
          <p className="remark">{text.holidaysUnknown(holidays.firstYear, holidays.lastYear)}</p>
        )}
        {known && !isBusinessDay(last, holidays) && (
          <p className="remark">{text.closedDay(weekdayWords(language, businessDayUpTo(last, holidays)))}</p>
        )}
        {rule.detail && <p className="small">{rule.detail}</p>}
        {!rule.confirmed && <p className="small quiet">{text.unconfirmed}</p>}
      </div>
    </li>
  );
}
