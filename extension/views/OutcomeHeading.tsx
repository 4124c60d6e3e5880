import type { Check } from "../../shared/check/check.ts";
import { outcomeHeading, outcomeSentence } from "../../shared/check/wording.ts";
import { useLanguage } from "./use-words.tsx";

/** The outcome: shape and short name, then its sentence. The shape says what the tone says, for whoever sees no colour. */
export function OutcomeHeading({ check }: { check: Check }) {
  const language = useLanguage();
  return (
    <header className="outcome" data-outcome={check.outcome}>
      <p className="outcome-name">
        <span className="shape" aria-hidden="true" />
        {outcomeHeading(check.outcome, language)}
      </p>
      <h1 tabIndex={-1}>{outcomeSentence(check, language)}</h1>
    </header>
  );
}
