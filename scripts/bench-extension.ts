import { statSync } from "node:fs";
import { join } from "node:path";
import { findChip } from "../test/browser/chip-in-page.ts";
import { builtExtension, startWithExtension } from "../test/browser/extension-in-browser.ts";
import { fixturePage } from "../test/browser/shop-server.ts";
import { projectRoot } from "./run-step.ts";

// Measures the built extension in a real Chromium: `npm run bench:extension`. Figures are medians; the limits are those we hold to.
const rounds = 15;
type Figure = { what: string; value: number; unit: string; limit: number };
const figures: Figure[] = [];
const note = (what: string, value: number, unit: string, limit: number) => figures.push({ what, value, unit, limit });
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

note("content script, raw", statSync(join(builtExtension, "content.js")).size / 1000, "kB", 40);

const listing = "https://www.amazon.com/dp/B0TESTBL01";
const article = "https://brassgear.example/how-a-watch-works";
const extension = await startWithExtension(
  [
    await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
    await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
  ],
  { granted: ["https://*/*"] },
);
try {
  const listingTimes = await scriptTimes(listing);
  note("product page, script time of the page part", median(listingTimes), "ms", 10);
  const otherTimes = await scriptTimes(article);
  note("page that sells nothing, script time", median(otherTimes), "ms", 1);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    cold.push(await timeToAnswer(true));
    warm.push(await timeToAnswer(false));
  }
  note("worker stopped, question to answer", median(cold), "ms", 80);
  note("worker running, question to answer", median(warm), "ms", 10);
} finally {
  await extension.close();
}
console.table(
  figures.map(({ what, value, unit, limit }) => ({
    what,
    value: `${value.toFixed(1)} ${unit}`,
    limit: `${limit} ${unit}`,
    held: value <= limit,
  })),
);
console.log(`Measured in ${projectRoot} over the published register, ${rounds} rounds.`);

/** Milliseconds that the page part's own scripts took in one load, as the tracing of the browser tells, once per round. */
async function scriptTimes(address: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await extension.open("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 100 });
    await session.send("Profiler.start");
    await page.goto(address);
    if (address === listing) await findChip(page);
    else await page.waitForTimeout(600);
    const { profile } = await session.send("Profiler.stop");
    const ours = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://")).map(({ id }) => id),
    );
    const deltas = profile.timeDeltas ?? [];
    times.push((profile.samples ?? []).reduce((sum, id, place) => sum + (ours.has(id) ? (deltas[place] ?? 0) : 0), 0) / 1000);
    await page.close();
  }
  return times;
}

/** Milliseconds from a view's question to its answer. */
async function timeToAnswer(stopFirst: boolean): Promise<number> {
  const view = await extension.openView("tabs/recent.html");
  if (stopFirst) {
    const session = await view.context().newCDPSession(view);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
  }
  const took = await view.evaluate(async () => {
    const began = performance.now();
    await chrome.runtime.sendMessage({ name: "view>background: register", ask: null });
    return performance.now() - began;
  });
  await view.close();
  return took;
}
