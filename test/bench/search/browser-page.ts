import type { BrowserFigures, Spread } from "./search-browser.bench.ts";

/** docs/performance-search-browser.md: what the search page measured in a real browser. Written by the bench, never by hand. */
export function browserPage(figures: readonly BrowserFigures[]): string {
  const loads = figures.map(({ records, load }) => `${load} at ${count(records)}`).join("; ");
  return `# Search in the browser

Written by \`npm run bench -- search-browser\` over the built portal in Chromium on a machine with two cores; load of the machine (1, 5, 15 minutes) ${loads}.
Records are invented ones (\`test/generate/synthetic-recordations.ts\`). Times in milliseconds, bytes as served with brotli.

| what | limit at 25,000 | limit at 100,000 | ${figures.map(({ records }) => count(records)).join(" | ")} |
|---|---|---|${figures.map(() => "---|").join("")}
${[
  row("key press to rows painted, page slowed 4 times, p95", "50", "100", figures, ({ paint }) => paint.p95),
  row("… median", "", "", figures, ({ paint }) => paint.median),
  row("… on a bare page, p95 (median)", "", "", figures, ({ paintBare }) => `${paintBare.p95} (${paintBare.median})`),
  row("… with the worker's time counted 4 times, p95", "50", "100", figures, ({ paintAllSlowed }) => paintAllSlowed.p95),
  row("the worker's own time per key, p95", "", "", figures, ({ worker }) => worker.p95),
  row("index ready in the worker, median (best)", "250", "900", figures, ({ indexReady }) => both(indexReady)),
  row("first result on Fast 3G, cold, median (best)", "2,500", "5,000", figures, ({ firstResult }) => both(firstResult)),
  row("bytes to the first result, kB", "350", "1,100", figures, ({ bytesToFirstResult }) =>
    Math.round(bytesToFirstResult / 1000),
  ),
  row("names file, kB", "", "", figures, ({ bytes }) => Math.round(bytes.names / 1000)),
  row("details file, kB", "", "", figures, ({ bytes }) => Math.round(bytes.details / 1000)),
  row("keys pressed", "", "", figures, ({ keys }) => keys),
].join("\n")}

Chromium slows only the page's own thread and not its workers, so the fourth row counts what the worker took three times more.
The bare page has a box, one line of text and a worker that gives back what was typed: what a key takes in this browser on this machine before anything is searched or drawn.
The slow line is simulated in the server (562.5 ms before each answer, 180 kB a second for all of them together, as "Fast 3G" of Chromium's developer tools), because the browser's own simulation leaves out what workers fetch. Every cold run is a browser with an empty profile.
`;
}

const count = (value: number) => value.toLocaleString("en-US");
const both = ({ median, best }: Spread) => `${count(median)} (${count(best)})`;
const row = (
  what: string,
  small: string,
  large: string,
  figures: readonly BrowserFigures[],
  cell: (figures: BrowserFigures) => string | number,
) => `| ${[what, small, large, ...figures.map(cell)].join(" | ")} |`;
