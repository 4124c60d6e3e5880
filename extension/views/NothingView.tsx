import type { WordKey } from "../i18n/say.ts";
import type { NothingWhy } from "../messages/check-report.ts";
import { useWords } from "./use-words.tsx";

/** What is told of a tab without a check, and the one thing to do about it where there is one. */
export const told: Record<NothingWhy, { title: WordKey; why: WordKey; act?: WordKey }> = {
  "not-checked": { title: "nothingTitle", why: "nothingNotChecked", act: "checkThisPage" },
  // A press here is none of the toolbar: the browser would not let us in.
  "not-let-in": { title: "nothingTitle", why: "nothingNotLetIn" },
  "not-a-shop": { title: "nothingNotAShopTitle", why: "nothingNotAShop" },
  results: { title: "nothingResultsTitle", why: "nothingResults" },
  "closed-page": { title: "nothingClosedPageTitle", why: "nothingClosedPage" },
};

/** A tab without a check. "Check again" stands below, with what can always be done. */
export function NothingView({ why, check }: { why: NothingWhy; check: () => void }) {
  const words = useWords();
  const { title, why: reason, act } = told[why];
  return (
    <section className="nothing">
      <h1 tabIndex={-1}>{words(title)}</h1>
      <p>{words(reason)}</p>
      {act && (
        <button type="button" className="primary" onClick={check}>
          {words(act)}
        </button>
      )}
    </section>
  );
}
