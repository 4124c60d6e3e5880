import type { GateFigure } from "./measure-gate.ts";
import type { Spread } from "./spread.ts";

export type PartFigures = {
  firstMs: Spread;
  medianMs: Spread;
  medianMsPerMegabyte: Spread;
  bestMs: Spread;
  longestTurnMs: Spread;
};
export type ReaderFigures = {
  pages: number;
  load: string;
  readPageInSteps?: PartFigures;
  takePage?: PartFigures;
  gate: GateFigure[];
};

/** docs/performance-reader.md: what reading a page takes. Written by the bench, never by hand. */
export const readerPage = ({ pages, load, readPageInSteps, takePage, gate }: ReaderFigures): string => `# How fast a page is read

Written by \`npm run bench -- reader-speed\` in Chromium on a machine with two cores, whose load was ${load} when it began. Milliseconds that
pass: other work on the machine makes them longer, never shorter.

${pages} saved product pages of 0.7 to 1.6 MB, each read 15 times whole, as when the panel is opened or a page's head does not tell enough.

| what | in the page (the rest runs in the background) | the whole reader | held to |
|---|---|---|---|
${[
  row("median reading, median page", takePage?.medianMs.median, readPageInSteps?.medianMs.median, "15 for 1 MB"),
  row("… by size, a megabyte", takePage?.medianMsPerMegabyte.median, readPageInSteps?.medianMsPerMegabyte.median, "15"),
  row("… worst page", takePage?.medianMs.worst, readPageInSteps?.medianMs.worst, "–"),
  row("best reading, median page", takePage?.bestMs.median, readPageInSteps?.bestMs.median, "–"),
  row("first reading of all, median page", takePage?.firstMs.median, readPageInSteps?.firstMs.median, "–"),
  row("longest turn at a time, median page", takePage?.longestTurnMs.median, readPageInSteps?.longestTurnMs.median, "4"),
  row("… worst page", takePage?.longestTurnMs.worst, readPageInSteps?.longestTurnMs.worst, "4"),
].join("\n")}

## The check on pages that sell nothing

Whether a page may sell something at all, asked in new tabs of pages at rest; medians. *First* is the first asking in a tab, for which
the browser has nothing ready. Held to 1 ms. What the extension costs such a page in all stands in \`performance-extension.md\`.

| page | kB | first | tenth |
|---|---|---|---|
${gate.map(({ page, kilobytes, says, firstMs, tenthMs }) => `| ${page}${says ? " (taken for a shop's)" : ""} | ${kilobytes} | ${firstMs}${firstMs < 1 ? "" : " (missed)"} | ${tenthMs}${tenthMs < 1 ? "" : " (missed)"} |`).join("\n")}
`;

const row = (what: string, inPage: number | undefined, whole: number | undefined, limit: string): string =>
  `| ${what} | ${inPage ?? "–"} | ${whole ?? "–"} | ${limit} |`;
