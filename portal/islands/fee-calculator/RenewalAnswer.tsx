import type { Holidays } from "../../../shared/calendar/business-days.ts";
import type { Day } from "../../../shared/calendar/day.ts";
import type { CalendarEntry } from "../../../shared/calendar/write-ics.ts";
import type { Span } from "../../../shared/deadline/due-day.ts";
import type { FeeKind } from "../../../shared/recordation/recordation-fees.ts";
import { type RenewalCase, type RenewalDays, type RenewalRuleId, renewalDays } from "../../../shared/recordation/renewal-days.ts";
import { renewalStateOn } from "../../../shared/recordation/renewal-state.ts";
import { weekdayWords } from "../../text/date-words.ts";
import { feesText } from "../../text/fees-text.ts";
import type { Language } from "../../text/language.ts";
import { ToolButtons } from "../tool/ToolButtons.tsx";
import { useToday } from "../tool/use-today.ts";

/** The renewal rules in one language. */
export type RenewalTable = Record<RenewalRuleId, Span & { label: string; detail: string; cite: string }>;
type Props = {
  language: Language;
  kind: FeeKind;
  asked: RenewalCase | undefined;
  /** What the reader calls the right, for the calendar. */
  name: string;
  rules: RenewalTable;
  holidays: Holidays;
};

/** When the recordation ends, the day to keep to, what each source says, and the calendar file. */
export function RenewalAnswer({ language, kind, asked, name, rules, holidays }: Props) {
  const text = feesText[language];
  const today = useToday();
  const found = asked && renewalDays(asked, rules, holidays);
  return (
    <section className="flow" aria-labelledby="days">
      <h2 id="days">{text.daysTitle}</h2>
      {!found && <p className="quiet">{text.enterDay[kind]}</p>}
      {found && (
        <>
          <div aria-live="polite" className="flow">
            <p>
              <strong>{text.ends(weekdayWords(language, found.ends))}</strong> {text.endsBy[found.endsBy]}
            </p>
            {found.keepTo && (
              <div>
                <p>{text.keepTo}</p>
                <p className="big-figure">{weekdayWords(language, found.keepTo)}</p>
                {found.keepTo !== found.lastDays[0]?.day && <p className="small quiet">{text.movedBack}</p>}
              </div>
            )}
            {today && <p className="remark">{stateWords(found, today, rules, language)}</p>}
          </div>
          {found.lastDays.length > 0 && (
            <>
              <h3>{text.lastDays}</h3>
              <ol className="steps-by-day">
                {found.lastDays.map(({ rule, day }) => (
                  <li key={rule}>
                    <span className="day">{weekdayWords(language, day)}</span>
                    <div>
                      <p>
                        {rules[rule].label} <span className="quiet">({rules[rule].cite})</span>
                      </p>
                      <p className="small quiet">{rules[rule].detail}</p>
                    </div>
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      )}
      <ToolButtons
        language={language}
        name="recordation-renewal"
        about={name}
        entries={found ? calendarEntries(found, kind, today, rules, language) : []}
      />
    </section>
  );
}

function stateWords(found: RenewalDays, today: Day, rules: RenewalTable, language: Language): string {
  const { state, noRenewal } = feesText[language];
  const now = renewalStateOn(found, today);
  switch (now.kind) {
    case "no-renewal":
      return noRenewal[now.why];
    case "before":
      return state.before(now.days);
    case "open":
      return state.open(now.days);
    case "late":
      return state.late[now.by](weekdayWords(language, now.until), rules[now.rule].cite);
    case "over":
      return state.over;
  }
}

/** The end and the day to renew by; where that is past, the day until which a source still takes a renewal. */
function calendarEntries(
  found: RenewalDays,
  kind: FeeKind,
  today: Day | undefined,
  rules: RenewalTable,
  language: Language,
): CalendarEntry[] {
  const text = feesText[language];
  const now = today && renewalStateOn(found, today);
  const late = now?.kind === "late" ? now : undefined;
  const day = late?.until ?? found.keepTo;
  const remindDays = 30;
  const end: CalendarEntry = {
    id: `recordation-ends-${kind}`,
    day: found.ends,
    title: `${text.calendarEnds} (${text.kind[kind]})`,
    note: text.calendarNote,
    remindDays,
  };
  if (!day) return [end];
  const source = late && `${rules[late.rule].label} (${rules[late.rule].cite})`;
  const note = [source, text.calendarNote].filter(Boolean).join("\n");
  return [end, { id: `renew-by-${kind}`, day, title: text.calendarTitle(text.kind[kind]), note, remindDays }];
}
