export type ListFigures = { ms: number; longTasksMs: number[] };
export type CheckFigures = {
  load: number;
  firstMs: number;
  next: { medianMs: number; slowestMs: number };
  pasted: ListFigures;
  file: ListFigures;
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const longest = ({ longTasksMs }: ListFigures): string =>
  longTasksMs.length === 0 ? "none over 50 ms" : `${longTasksMs.length} over 50 ms, the longest ${Math.max(...longTasksMs)} ms`;

/** The page of figures, misses included. */
export const checkPage = ({ load, firstMs, next, pasted, file }: CheckFigures): string => `# How fast the check in the portal is

Written by \`npm run bench -- check-in-portal\`; never by hand. Chromium over the built portal; the machine's load was ${load} when it began.
The phone is Lighthouse's slow 4G: 562 ms a request, 1.47 Mbit/s, the page's thread four times slower. The browser slows neither the
worker's thread nor the worker's own script. The host compresses texts, scripts and styles; the register comes as the \`.gz\` file that
lies beside it, whatever the host compresses.

| figure | measured | held to |
| --- | --- | --- |
| phone, new profile: from asking for the page to the first result, register included; median | ${seconds(firstMs)} | 4 s |
| phone: next checks, median | ${next.medianMs} ms | 100 ms |
| … slowest | ${next.slowestMs} ms | 100 ms |
| desk: 10,000 titles pasted, to the finished list | ${seconds(pasted.ms)} | 3 s |
| … tasks of the page meanwhile | ${longest(pasted)} | none over 50 ms |
| desk: 10,000 titles from a CSV file | ${seconds(file.ms)} | 3 s |
| … tasks of the page meanwhile | ${longest(file)} | none over 50 ms |

A text of more than 20,000 characters is held beside the box, not in it. Chromium's \`insertText\` command, which scripts fill a box
with, takes time with the square of the lines in any plain textarea (2 s for 500 lines, 12 s for 1,000), and laying out 10,000 lines
after a real paste takes it about a second; neither is ours to mend, and nobody reads them there.
`;
