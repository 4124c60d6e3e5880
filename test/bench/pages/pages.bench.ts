import { createServer } from "node:net";
import { loadavg } from "node:os";
import lighthouse from "lighthouse";
import { servePortal } from "../../../scripts/serve-portal.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { serveCompressed } from "../serve-compressed.ts";
import { writePagesReport } from "./write-pages-report.ts";

/** One page of each type a reader meets, in both languages. */
const pages = [
  "/",
  "/safety/chargers-batteries/",
  "/es/safety/medicines/",
  "/rights-owners/fees/",
  "/safety/",
  "/news/",
  "/bought-a-fake/",
  "/es/glossary/",
];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type PageFigures = {
  page: string;
  /** Of 100, in the order of the categories. */
  scores: number[];
  /** Kilobytes over the wire on first load, brotli, and those of them that are script. */
  kilobytes: number;
  scriptKilobytes: number;
  /** Largest contentful paint in milliseconds on a simulated slow 4G line and a processor four times slower. */
  lcp: number;
  cls: number;
  /** What Lighthouse took points off for. */
  faults: string[];
};

/**
 * Lighthouse's mobile preset over the built portal. Held to: 100 in every category (performance at least 98), content pages
 * under 60 kB in all with no script of ours, no layout shift, largest paint within 1,500 ms.
 */
export async function bench(): Promise<Record<string, unknown>> {
  const asked = process.env.PAGES?.split(",") ?? pages;
  const portal = await servePortal(0);
  const server = await serveCompressed(portal.address, true);
  const port = await freePort();
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  try {
    const figures: PageFigures[] = [];
    for (const page of asked) figures.push(await middleOf(() => measure(server.address, page, port)));
    const loadAtEnd = loadavg()[0]?.toFixed(1);
    if (asked === pages) await writePagesReport(categories, figures, loadAtEnd);
    return { loadAtEnd, pages: figures };
  } finally {
    await browser.close();
    await server.close();
    await portal.close();
  }
}

/** Of three runs the middle one by performance: other work on the machine lengthens what the page's thread does, never shortens it. */
async function middleOf(run: () => Promise<PageFigures>): Promise<PageFigures> {
  const runs = [await run(), await run(), await run()].sort((one, other) => (one.scores[0] ?? 0) - (other.scores[0] ?? 0));
  return runs[1] as PageFigures;
}

async function measure(address: string, page: string, port: number): Promise<PageFigures> {
  const run = await lighthouse(address + page, { port, output: "json", logLevel: "error", onlyCategories: [...categories] });
  if (!run) throw new Error(`Lighthouse gave no result for ${page}. Run the bench again.`);
  const { audits, categories: judged } = run.lhr;
  const requests =
    (audits["network-requests"]?.details as { items?: { transferSize: number; resourceType: string }[] })?.items ?? [];
  const kilobytes = (items: typeof requests) => items.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
  return {
    page,
    scores: categories.map((name) => Math.round((judged[name]?.score ?? 0) * 100)),
    kilobytes: Number(kilobytes(requests).toFixed(1)),
    scriptKilobytes: Number(kilobytes(requests.filter(({ resourceType }) => resourceType === "Script")).toFixed(1)),
    lcp: Math.round(audits["largest-contentful-paint"]?.numericValue ?? Number.NaN),
    cls: Number((audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN).toFixed(3)),
    faults: Object.values(judged).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()),
    ),
  };
}

/** A port that nothing listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const bound = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof bound === "object" && bound ? bound.port : 9222;
}
