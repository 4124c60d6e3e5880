import { isProblem } from "../i18n/problem-words.ts";
import { useWords } from "./use-words.tsx";

/** What went wrong, in the reader's language, with the way to try again. What the browser itself says stands below as it says it. */
export function Problem({ problem, tryAgain }: { problem: string; tryAgain: () => void }) {
  const words = useWords();
  const isOurs = isProblem(problem);
  return (
    <section role="alert">
      <h1 tabIndex={-1}>{words("problemTitle")}</h1>
      <p>{words(isOurs ? problem : "problemOther")}</p>
      {!isOurs && (
        <p className="quiet" lang="en">
          {problem}
        </p>
      )}
      <button type="button" className="primary" onClick={tryAgain}>
        {words("tryAgain")}
      </button>
    </section>
  );
}
