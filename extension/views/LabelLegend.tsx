import { outcomes } from "../../shared/check/check.ts";
import { outcomeHeading } from "../../shared/check/wording.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** What the label on a page can say, each with its shape; and the flag that it may carry beside. */
export function LabelLegend() {
  const words = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="legend">
      <h2 id="legend">{words("legendTitle")}</h2>
      <ul className="legend">
        {outcomes.map((outcome) => (
          <li key={outcome} className="outcome" data-outcome={outcome}>
            <span className="outcome-name">
              <span className="shape" aria-hidden="true" />
              {outcomeHeading(outcome, language)}
            </span>
          </li>
        ))}
        <li className="legend-flag">
          <span className="flag" aria-hidden="true" />
          {words("legendFlag")}
        </li>
      </ul>
    </section>
  );
}
