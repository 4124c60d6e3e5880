import { useState } from "react";
import type { Holidays } from "../../../shared/calendar/business-days.ts";
import { borderCases } from "../../../shared/deadline/border-case.ts";
import {
  borderTimeline,
  eventsOf,
  type TimelineState,
  timelineFromQuery,
  timelineToQuery,
  toldDays,
} from "../../../shared/deadline/border-timeline.ts";
import type { Language } from "../../text/language.ts";
import { timelineText } from "../../text/timeline-text.ts";
import { toolText } from "../../text/tool-text.ts";
import { Choices } from "../tool/Choices.tsx";
import { DayField } from "../tool/DayField.tsx";
import { NameField } from "../tool/NameField.tsx";
import { ToolButtons } from "../tool/ToolButtons.tsx";
import { useQueryState } from "../tool/use-query-state.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { calendarEntries } from "./calendar-entries.ts";
import type { PageRule } from "./page-rule.ts";
import { TimelineStepRow } from "./TimelineStepRow.tsx";

type Props = { language: Language; rules: readonly PageRule[]; events: Readonly<Record<string, string>>; holidays: Holidays };
const first: TimelineState = { procedure: "counterfeit", told: {}, name: "" };

/** The case and the days that are known on the left; every step with its day, actor and rule on the right. */
export function BorderTimeline({ language, rules, events, holidays }: Props) {
  useEarlyInput();
  const text = timelineText[language];
  const [state, setState] = useQueryState(first, timelineFromQuery, timelineToQuery);
  const { procedure, told, name } = state;
  const [opened, setOpened] = useState(false);
  const [begin = "presentation", ...later] = eventsOf(procedure);
  const begins = begin === "president-receives" ? begin : "presentation";
  const nameOf = (event: string) => (event === begins ? text.firstDay[begins] : (events[event] ?? event));
  const tell = (event: string, typed: string) => {
    const { [event]: _, ...others } = told;
    // A year typed digit by digit is "0002-…" first: a field that is given anything else back loses what was typed.
    setState({ procedure, name, told: typed ? { ...others, [event]: typed } : others });
  };
  const days = toldDays(told);
  const { steps, outOfOrder } = borderTimeline(rules, procedure, days, holidays);
  return (
    <div className="tool">
      <form method="dialog" className="tool-ask" onSubmit={(event) => event.preventDefault()}>
        <Choices
          legend={text.caseQuestion}
          name="case"
          values={borderCases}
          chosen={procedure}
          label={text.case}
          onChoose={(next) => setState({ procedure: next, told, name })}
        />
        <DayField
          language={language}
          label={text.firstDay[begins]}
          hint={text.firstHint[begins]}
          value={told[begins] ?? ""}
          onChange={(typed) => tell(begins, typed)}
        />
        {/* Opened by a link that tells such a day; a day that is cleared to be typed anew does not shut it. */}
        <details
          open={opened || later.some((event) => told[event])}
          onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
        >
          <summary>{text.knownDays}</summary>
          <p className="quiet small">{text.knownHint}</p>
          <div className="flow">
            {later.map((event) => (
              <DayField
                key={event}
                language={language}
                label={nameOf(event)}
                value={told[event] ?? ""}
                onChange={(typed) => tell(event, typed)}
              />
            ))}
          </div>
        </details>
        <NameField language={language} value={name} onChange={(next) => setState({ procedure, told, name: next })} />
      </form>
      <section className="tool-answer flow" aria-labelledby="steps">
        <h2 id="steps">
          {text.answerTitle}: {text.case[procedure]}
        </h2>
        <div aria-live="polite">
          {!days[begins] && <p className="quiet">{text.empty}</p>}
          {outOfOrder.map((event) => (
            <p key={event} className="remark">
              {text.outOfOrder(nameOf(event))}
            </p>
          ))}
        </div>
        <ol className="steps-by-day">
          {steps.map((step) => (
            <TimelineStepRow key={step.rule.id} language={language} step={step} nameOf={nameOf} holidays={holidays} />
          ))}
        </ol>
        <ToolButtons
          language={language}
          name={`border-timeline-${procedure}`}
          about={name}
          entries={calendarEntries(steps, language)}
        />
        <p className="quiet small">
          {text.holidays(holidays.firstYear, holidays.lastYear)} {toolText[language].notAdvice} {toolText[language].privacy}
        </p>
      </section>
    </div>
  );
}
