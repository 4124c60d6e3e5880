import { useCallback, useEffect, useState } from "react";
import type { CheckReport } from "../messages/check-report.ts";
import { ask } from "../messages/send.ts";
import { watchItem } from "../storage/stored-item.ts";
import { tabCheck } from "../storage/tab-check.ts";

export type ReportState = { kind: "loading" } | { kind: "report"; report: CheckReport } | { kind: "failed"; problem: string };

/** The report of a tab, renewed whenever its page is checked again or becomes another; `check` reads the page anew. */
export function useReport(tabId: number | undefined): { state: ReportState; check: () => void } {
  const [state, setState] = useState<ReportState>({ kind: "loading" });
  const fetchReport = useCallback(
    async (name: "view>background: report" | "view>background: check tab") => {
      if (tabId === undefined) return;
      try {
        setState({ kind: "report", report: await ask(name, { tabId }) });
      } catch (error) {
        setState({ kind: "failed", problem: error instanceof Error ? error.message : String(error) });
      }
    },
    [tabId],
  );
  useEffect(() => {
    if (tabId === undefined) return;
    const look = () => void fetchReport("view>background: report");
    look();
    const stopWatching = watchItem(tabCheck(tabId), look);
    // A page that nobody checks by itself says nothing of its own accord: what is shown of the one before must go.
    const gone = (updated: number, { status }: { status?: string }) => {
      if (updated === tabId && status === "complete") look();
    };
    chrome.tabs.onUpdated.addListener(gone);
    return () => {
      stopWatching();
      chrome.tabs.onUpdated.removeListener(gone);
    };
  }, [tabId, fetchReport]);
  const check = useCallback(() => void fetchReport("view>background: check tab"), [fetchReport]);
  return { state, check };
}

/** The address of the page that a report is about. */
export function addressOf(state: ReportState): string | undefined {
  if (state.kind !== "report") return undefined;
  return state.report.kind === "check" ? state.report.page.address : state.report.address;
}
