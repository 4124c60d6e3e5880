import type { Check } from "../../shared/check/check.ts";
import { whatThisDoesNotMean, whatThisMeans } from "../../shared/check/wording.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** What the outcome means and what it does not, always both. */
export function Meaning({ check }: { check: Check }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <section className="meaning">
      <div>
        <h2>{words("meansTitle")}</h2>
        <p>{whatThisMeans(check, language)}</p>
      </div>
      <div>
        <h2>{words("doesNotMeanTitle")}</h2>
        <p>{whatThisDoesNotMean(check.outcome, language)}</p>
      </div>
    </section>
  );
}
