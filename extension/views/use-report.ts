import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckReport } from "../messages/check-report.ts";
import { ask } from "../messages/send.ts";
import { watchItem } from "../storage/stored-item.ts";
import { tabCheck } from "../storage/tab-check.ts";

export type ReportState = { kind: "loading" } | { kind: "report"; report: CheckReport } | { kind: "failed"; problem: string };

/** The report of a tab, renewed whenever its page is checked again or becomes another; `check` reads the page anew. */
export function useReport(tabId: number | undefined): { state: ReportState; check: () => void } {
  const [state, setState] = useState<ReportState>({ kind: "loading" });
  /** Another number makes an answer to a check late: another tab is in front, its page has become another, or it was asked for again. */
  const turn = useRef(0);
  useEffect(() => {
    if (tabId === undefined) return;
    let isCurrent = true;
    let asked = 0;
    // What is shown of the tab before must go.
    setState({ kind: "loading" });
    const look = async () => {
      const mine = ++asked;
      const answer = await answerTo("view>background: report", tabId);
      if (isCurrent && mine === asked) setState(answer);
    };
    void look();
    const stopWatching = watchItem(tabCheck(tabId), () => void look());
    // A page that nobody checks by itself says nothing of its own accord: what is shown of the one before must go, also while the next
    // one is still loading, which may take long.
    const updated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status === undefined) return;
      if (status === "loading") turn.current++;
      void look();
    };
    chrome.tabs.onUpdated.addListener(updated);
    return () => {
      isCurrent = false;
      turn.current++;
      stopWatching();
      chrome.tabs.onUpdated.removeListener(updated);
    };
  }, [tabId]);
  const check = useCallback(async () => {
    if (tabId === undefined) return;
    const mine = ++turn.current;
    const answer = await answerTo("view>background: check tab", tabId);
    if (mine === turn.current) setState(answer);
  }, [tabId]);
  return { state, check: useCallback(() => void check(), [check]) };
}

async function answerTo(
  name: "view>background: report" | "view>background: check tab",
  tabId: number,
): Promise<Exclude<ReportState, { kind: "loading" }>> {
  try {
    return { kind: "report", report: await ask(name, { tabId }) };
  } catch (error) {
    return { kind: "failed", problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The address of the page that a report is about. */
export function addressOf(state: ReportState): string | undefined {
  if (state.kind !== "report") return undefined;
  return state.report.kind === "check" ? state.report.page.address : state.report.address;
}
