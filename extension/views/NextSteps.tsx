import { goodsKindOf } from "../../shared/guide/guide-for-listing.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

const steps = ["stepSeller", "stepPrice", "stepReturn", "stepOwner"] as const;

/** What a careful buyer can look at alone, and the guide for this kind of goods. */
export function NextSteps({ text }: { text: ListingText }) {
  const words = useWords();
  const language = useLanguage();
  const kind = goodsKindOf(text);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words("stepsTitle")}</h2>
      <ol className="bullets">
        {steps.map((step) => (
          <li key={step}>{words(step)}</li>
        ))}
      </ol>
      <p>
        <a href={portalLink(kind ? `/safety/${kind}/` : "/safety/", language)} target="_blank" rel="noreferrer">
          {words(kind ? "guideForKind" : "guideForAll")}
        </a>
      </p>
    </section>
  );
}
