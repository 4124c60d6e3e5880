import type { WordKey } from "../i18n/say.ts";
import type { NothingWhy } from "../messages/check-report.ts";
import { useWords } from "./use-words.tsx";

const whyKey: Record<NothingWhy, WordKey> = {
  "not-checked": "nothingNotChecked",
  "not-a-shop": "nothingNotAShop",
  results: "nothingResults",
  "closed-page": "nothingClosedPage",
};

/** A tab without a check: why, and the one thing to do. */
export function NothingView({ why, check }: { why: NothingWhy; check: () => void }) {
  const words = useWords();
  return (
    <section className="nothing">
      <h1>{words("nothingTitle")}</h1>
      <p>{words(whyKey[why])}</p>
      <button type="button" className="primary" onClick={check}>
        {words(why === "not-checked" ? "checkThisPage" : "checkAgain")}
      </button>
    </section>
  );
}
