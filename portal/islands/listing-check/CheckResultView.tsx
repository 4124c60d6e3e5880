import { useDeferredValue } from "react";
import {
  outcomeHeading,
  outcomeSentence,
  reasonSentences,
  whatThisDoesNotMean,
  whatThisMeans,
} from "../../../shared/check/wording.ts";
import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import { pieces } from "../../../shared/mention/marked-pieces.ts";
import { checkText } from "../../text/check-text.ts";
import { dateWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { AfterTheCheck } from "./AfterTheCheck.tsx";
import { CardButtons } from "./CardButtons.tsx";
import { HowRead } from "./HowRead.tsx";
import { MarkCard } from "./MarkCard.tsx";
import type { CheckResult } from "./use-check.ts";

type Props = { language: Language; result: Extract<CheckResult, { kind: "checked" }>; reading: ListingReading | undefined };

/** A check in full: outcome, the words with the mentions marked, each mark with its evidence, what it means and does not mean. */
export function CheckResultView({ language, result, reading }: Props) {
  const text = checkText[language];
  const { check, evidence } = result;
  const spans = [...check.mentions, ...check.signals].filter(({ field }) => field === "title");
  // What leads on is drawn after the answer itself is to be seen.
  const after = useDeferredValue(result, undefined);
  const reasons = reasonSentences(check, language);
  return (
    <section className="check-result flow" data-outcome={check.outcome} aria-labelledby="outcome">
      <p className="outcome" data-outcome={check.outcome}>
        {outcomeHeading(check.outcome, language)}
      </p>
      <h2 id="outcome">{outcomeSentence(check, language)}</h2>
      <blockquote className="checked-title" dir="auto">
        {pieces(result.text.title, spans).map(({ start, piece, marked }) => (marked ? <mark key={start}>{piece}</mark> : piece))}
      </blockquote>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {evidence.marks.map((mark) => (
        <MarkCard key={mark.id} language={language} mark={mark} result={result} />
      ))}
      <div className="two-columns">
        <section className="flow">
          <h3>{text.means}</h3>
          <p>{whatThisMeans(check, language)}</p>
        </section>
        <section className="flow">
          <h3>{text.meansNot}</h3>
          <p>{whatThisDoesNotMean(check.outcome, language)}</p>
        </section>
      </div>
      {after && <AfterTheCheck key={JSON.stringify(after.text)} language={language} result={after} />}
      {reading?.kind === "listing" && <HowRead language={language} listing={reading.listing} />}
      <CardButtons language={language} result={result} />
      <p className="quiet small number">{text.register(check.register.version, dateWords(language, check.register.asOf))}</p>
    </section>
  );
}
