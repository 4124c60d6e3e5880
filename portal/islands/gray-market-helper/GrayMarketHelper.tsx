import {
  type GrayMarketAnswers,
  type GrayMarketQuestion,
  grayMarketAsked,
  grayMarketFromQuery,
  grayMarketQuestions,
  grayMarketRoute,
  grayMarketToQuery,
} from "../../../shared/gray-market/gray-market-route.ts";
import { grayMarketText } from "../../text/gray-market-text.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";
import { Choices } from "../tool/Choices.tsx";
import { ToolButtons } from "../tool/ToolButtons.tsx";
import { useQueryState } from "../tool/use-query-state.ts";
import { useEarlyInput } from "../use-early-input.ts";

const none: GrayMarketAnswers = {};

/** Questions on the left, as many as still matter; what fits on the right. */
export function GrayMarketHelper({ language }: { language: Language }) {
  useEarlyInput();
  const text = grayMarketText[language];
  const [answers, setAnswers] = useQueryState(none, grayMarketFromQuery, grayMarketToQuery);
  const result = grayMarketRoute(answers);
  const ask = (question: GrayMarketQuestion) => (
    <Choices<string>
      key={question}
      legend={text.question[question]}
      name={question}
      values={grayMarketQuestions[question]}
      chosen={answers[question]}
      label={text.answer[question]}
      onChoose={(answer) => setAnswers({ ...answers, [question]: answer })}
    />
  );
  return (
    <div className="tool">
      <form method="dialog" className="tool-ask" onSubmit={(event) => event.preventDefault()}>
        {grayMarketAsked(answers).map(ask)}
      </form>
      <section className="tool-answer flow" aria-labelledby="fits">
        <h2 id="fits">{text.answerTitle}</h2>
        <div aria-live="polite" className="flow">
          {result.kind === "unanswered" && <p className="quiet">{text.next}</p>}
          {result.kind === "route" && (
            <>
              <h3>{text.route[result.route].title}</h3>
              <p>
                {text.route[result.route].text} <span className="quiet">({text.route[result.route].cite})</span>
              </p>
              {result.recordFirst && <p className="remark">{text.recordFirst}</p>}
              <ol>
                {text.route[result.route].steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          )}
        </div>
        <ToolButtons language={language} name="gray-market" />
        <p className="quiet small">
          {toolText[language].notAdvice} {toolText[language].privacy}
        </p>
      </section>
    </div>
  );
}
