import { CheckView } from "./CheckView.tsx";
import { NothingView } from "./NothingView.tsx";
import type { ReportState } from "./use-report.ts";
import { useWords } from "./use-words.tsx";

/** Whatever there is to show of a tab. */
export function ReportView({ state, check }: { state: ReportState; check: () => void }) {
  const words = useWords();
  switch (state.kind) {
    case "loading":
      return <p role="status">{words("loading")}</p>;
    case "failed":
      return (
        <section role="alert">
          <h1>{words("problemTitle")}</h1>
          <p>{state.problem}</p>
          <button type="button" className="primary" onClick={check}>
            {words("tryAgain")}
          </button>
        </section>
      );
    case "report":
      return state.report.kind === "check" ? (
        <CheckView report={state.report} />
      ) : (
        <NothingView why={state.report.why} check={check} />
      );
  }
}
