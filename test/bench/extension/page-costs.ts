import type { Page } from "playwright-core";
import type { ExtensionInBrowser } from "../../browser/extension-in-browser.ts";

/** Milliseconds of processor time of the main-thread tasks that ran a script of ours during one load: all of them, and the longest. */
export type PageCost = { all: number; longest: number };

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/**
 * Loads a page once. Processor time of the thread is counted, not time that passes, so that other work on the machine does not make it
 * longer. A task counts whole, with what the page did in it; what our promises do in a task of their own carries no name and is left out.
 * @param settled waits until the page part is done
 */
export async function costOfPage(
  { open }: ExtensionInBrowser,
  address: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<PageCost> {
  const page = await open("about:blank");
  try {
    const session = await page.context().newCDPSession(page);
    const events: TraceEvent[] = [];
    session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline", "toplevel"] },
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await settled(page);
    const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await done;
    const ours = oursOf(events);
    return { all: ours.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...ours) };
  } finally {
    await page.close();
  }
}

/** Processor milliseconds of each task in which a script of ours ran. */
function oursOf(events: readonly TraceEvent[]): number[] {
  const scripts = events.filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://"));
  const tasks = events.filter(({ name, ph }) => /RunTask/.test(name) && ph === "X");
  return tasks
    .filter(({ pid, tid, ts, dur = 0 }) =>
      scripts.some((script) => script.pid === pid && script.tid === tid && script.ts >= ts && script.ts < ts + dur),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}
