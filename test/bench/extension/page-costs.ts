import type { Page } from "playwright-core";
import type { ExtensionInBrowser } from "../../browser/extension-in-browser.ts";

/**
 * Milliseconds of processor time on the page's main thread during one load: what ran script, in all and the longest at a time, and
 * everything that the thread did.
 */
export type PageCost = { script: number; longest: number; thread: number };

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] }; beginData?: { url?: string } };
};

/**
 * Loads a page once. Processor time of the thread is counted, not time that passes, so that other work on the machine does not make it
 * longer. Counted as script: compiling and running scripts, callbacks, promises and the browser's part of our messages, with the style
 * and layout that they force. The pages run none of their own, so it is all ours.
 * @param settled waits until the page part is done
 * @param before what the tab showed before: a page of the same shop has made the browser's process and our scripts ready, as for whoever
 * goes from one page of a shop to the next; an empty one nothing at all
 */
export async function costOfPage(
  { open }: ExtensionInBrowser,
  address: string,
  settled: (page: Page) => Promise<unknown>,
  before = "about:blank",
): Promise<PageCost> {
  const page = await open(before);
  try {
    if (before !== "about:blank") await settled(page);
    const session = await page.context().newCDPSession(page);
    const events: TraceEvent[] = [];
    session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "v8"] },
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await settled(page);
    const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await done;
    return costIn(events, address);
  } finally {
    await page.close();
  }
}

const runsScript = new Set(["EvaluateScript", "FunctionCall", "v8.callFunction", "v8.run", "RunMicrotasks"]);
/**
 * The browser answers our messages by keeping promises: what follows on them runs in a checkpoint under no script's name. There is one
 * at the end of every task; an empty one lasts some microseconds, most of them the trace's own.
 */
const isKeptPromise = ({ name, tdur = 0 }: TraceEvent): boolean =>
  name === "BlinkScheduler_PerformMicrotaskCheckpoint" && tdur > 50;

function costIn(events: readonly TraceEvent[], address: string): PageCost {
  const main = events.find(({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.startsWith(address));
  if (!main) throw new Error(`The trace holds no parsing of ${address}.`);
  // What the thread did before, for the page that was left, is no part of it.
  const there = events.filter(({ ph, pid, tid, ts }) => ph === "X" && pid === main.pid && tid === main.tid && ts >= main.ts);
  const errors = there.filter(isErrorPage);
  // Before the first of our scripts runs, nothing is ours: a page's pictures are asked for in checkpoints that look like ours.
  const began = Math.min(...there.filter(isOurScript).map(({ ts }) => ts));
  const spans = outermost(there.filter((event) => runsScript.has(event.name) || isKeptPromise(event))).filter(
    ({ ts, dur = 0 }) => ts >= began && !errors.some((error) => error.ts >= ts && error.ts <= ts + dur),
  );
  const times = spans.map(({ tdur = 0 }) => tdur / 1000);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return {
    script: sum(times),
    longest: Math.max(0, ...times),
    thread: sum(there.filter(({ name }) => /RunTask/.test(name)).map(({ tdur = 0 }) => tdur / 1000)),
  };
}

const isOurScript = ({ name, args }: TraceEvent): boolean =>
  name === "EvaluateScript" && args?.data?.url?.startsWith("chrome-extension:") === true;

/** The browser's own page in a frame that could not be loaded, which has a script. */
const isErrorPage = ({ args }: TraceEvent): boolean =>
  [args?.data?.url, ...(args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) => url?.startsWith("chrome-error:"));

/** Those that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
