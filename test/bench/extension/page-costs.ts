import type { CDPSession, Page } from "playwright-core";
import type { ExtensionInBrowser } from "../../browser/extension-in-browser.ts";

/** Milliseconds of processor time that a page's main thread took for one load, and for its longest task once a script of ours had begun. */
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
 * Loads a page once. Processor time of the thread is counted, not time that passes: other work on the machine does not make it longer.
 * What the extension adds is the difference to the same page in a browser where it may not read it.
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
    await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
    await session.send("Performance.enable");
    const events: TraceEvent[] = [];
    session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline", "toplevel"] },
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await settled(page);
    const all = await taskMilliseconds(session);
    const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await done;
    return { all, longest: longestOf(events) };
  } finally {
    await page.close();
  }
}

async function taskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** The longest task of a thread that ran a script of ours, from the first such script on. */
function longestOf(events: readonly TraceEvent[]): number {
  const first = events.filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://")).sort((a, b) => a.ts - b.ts)[0];
  if (!first) return 0;
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts, dur = 0 }) =>
      /RunTask/.test(name) && ph === "X" && pid === first.pid && tid === first.tid && ts + dur >= first.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
