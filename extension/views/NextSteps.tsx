import { guideFor, stepsForBuyer } from "../../shared/check/next-steps.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** What a careful buyer can look at alone, and the guide for this kind of goods. */
export function NextSteps({ text }: { text: ListingText }) {
  const words = useWords();
  const language = useLanguage();
  const guide = guideFor(text);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words("stepsTitle")}</h2>
      <ol className="bullets">
        {stepsForBuyer(language).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href={portalLink(guide.path, language)} target="_blank" rel="noreferrer">
          {words(guide.kind ? "guideForKind" : "guideForAll")}
        </a>
      </p>
    </section>
  );
}
