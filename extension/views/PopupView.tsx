import { useEffect } from "react";
import { AllowShop } from "./AllowShop.tsx";
import { PanelTools } from "./PanelTools.tsx";
import { ReportView } from "./ReportView.tsx";
import { addressOf, type ReportState, useReport } from "./use-report.ts";
import { useTab } from "./use-tab.ts";
import { useWords } from "./use-words.tsx";

/** The toolbar's popup. Opening it is the click that lets the page be read, so it reads at once. */
export function PopupView() {
  const words = useWords();
  const tabId = useTab();
  const { state: found, check } = useReport(tabId);
  const why = found.kind === "report" && found.report.kind === "nothing" ? found.report.why : undefined;
  const state = afterPress(found);
  // Also where the page itself was found to sell nothing: it may have drawn its goods since.
  const mayOffer = why === "not-checked" || why === "not-let-in" || why === "not-a-shop";
  useEffect(() => {
    if (mayOffer) check();
  }, [mayOffer, check]);
  const openPanel = async () => {
    if (tabId === undefined) return;
    const { sidePanel } = chrome;
    await sidePanel.open({ tabId });
    window.close();
  };
  return (
    <main>
      {"sidePanel" in chrome && state.kind === "report" && state.report.kind === "check" && (
        <p className="toolbar">
          <button type="button" className="secondary" onClick={() => void openPanel()}>
            {words("openPanel")}
          </button>
        </p>
      )}
      <ReportView state={state} check={check} />
      <AllowShop address={addressOf(state)} />
      <PanelTools check={check} />
    </main>
  );
}

/** The button has been pressed: a page that is closed even so is closed to every extension. */
function afterPress(state: ReportState): ReportState {
  if (state.kind !== "report" || state.report.kind !== "nothing" || state.report.why !== "not-let-in") return state;
  return { kind: "report", report: { ...state.report, why: "closed-page" } };
}
