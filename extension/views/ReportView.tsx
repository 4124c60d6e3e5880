import { useEffect, useRef } from "react";
import { outcomeHeading } from "../../shared/check/wording.ts";
import { type Language, say } from "../i18n/say.ts";
import { CheckView } from "./CheckView.tsx";
import { NothingView, told } from "./NothingView.tsx";
import { Problem } from "./Problem.tsx";
import type { ReportState } from "./use-report.ts";
import { useLanguage } from "./use-words.tsx";

/** Whatever there is to show of a tab, and the same in short for whoever hears it change. */
export function ReportView({ state, check }: { state: ReportState; check: () => void }) {
  const language = useLanguage();
  const shown = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // A button that was pressed in what is shown goes with it: whoever works by keyboard goes on at the heading of what comes.
  useEffect(() => {
    if (!isPressed.current || state.kind === "loading") return;
    isPressed.current = false;
    if (document.activeElement === document.body) shown.current?.querySelector("h1")?.focus();
  }, [state]);
  const press = () => {
    isPressed.current = true;
    check();
  };
  return (
    <>
      <p role="status" className="only-heard">
        {inShort(state, language)}
      </p>
      <div ref={shown}>
        {state.kind === "loading" && <p aria-hidden="true">{say(language, "loading")}</p>}
        {state.kind === "failed" && <Problem problem={state.problem} tryAgain={press} />}
        {state.kind === "report" &&
          (state.report.kind === "check" ? (
            <CheckView report={state.report} />
          ) : (
            <NothingView why={state.report.why} check={press} />
          ))}
      </div>
    </>
  );
}

/** What a live region says: it stands there before, or no screen reader tells of its change. Of a failure the alert itself tells. */
function inShort(state: ReportState, language: Language): string {
  switch (state.kind) {
    case "loading":
      return say(language, "loading");
    case "failed":
      return "";
    case "report":
      return state.report.kind === "check"
        ? outcomeHeading(state.report.page.check.outcome, language)
        : say(language, told[state.report.why].title);
  }
}
