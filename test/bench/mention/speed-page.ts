import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";
import type { Timing } from "./timing.ts";

/** Milliseconds, of a hundred readings. */
export type PageTiming = { best: number; median: number };
export type Row = Timing & {
  buildMs: number;
  loadMs: number;
  megabytes: number;
  page50kBms: PageTiming;
  /** Real descriptions, where the data is there. */
  real50kBms?: PageTiming | undefined;
  /** The made-up text as the first that a new process reads, when nothing is compiled for it. */
  cold50kBms: number;
};
type Run = { all: number; one: number };
export type SpeedFigures = {
  titles: number;
  curve: Record<string, Row>;
  others: Record<string, Timing & { titles: number }>;
  /** Seconds for all titles and for one, with a list that was never read before and with one that is kept since. */
  commandLine: { titles: number; unknown: Run; known: Run };
};

/** Writes docs/performance.md. */
export function writeSpeedPage({ titles, curve, others, commandLine }: SpeedFigures): void {
  const base = curve["25000"]?.p50 ?? 1;
  const { unknown, known } = commandLine;
  const aSecond = (time: number) => Math.round(commandLine.titles / time).toLocaleString("en");
  const lines = [
    "# How fast the matcher is",
    "",
    "The record search is measured beside four others in [performance-search.md](performance-search.md), and in a browser in [performance-search-browser.md](performance-search-browser.md).",
    "",
    `Written by \`npm run bench -- find-mentions\` on ${process.arch} with ${availableParallelism()} cores, Node ${process.versions.node}, with whatever else that machine was doing.`,
    `${titles.toLocaleString("en")} made-up titles of six to sixteen words, two thirds with a mark, one in ten of those written around; made-up marks of one to three`,
    "words; looking through disguises is on. A title's time is its best of five rounds, so that the figures tell of titles and not of",
    "interruptions; in brackets one round as it came. The 50 kB are made-up prose with no fewer unknown words, numbers and signs than real descriptions have, one",
    "word in sixty a mark; beside it, where the data is there, 50 kB of real descriptions. Both are the median of a hundred readings once, as",
    "with titles, the code is compiled; in brackets the best. *First* is the made-up text as the first that the process reads. Every row is a process of its own.",
    "",
    "| marks | a title, median | a title, p99 | 50 kB, made up | 50 kB, real | 50 kB, first | index built | index loaded | index |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...Object.entries(curve).map(
      ([marks, one]) =>
        `| ${Number(marks).toLocaleString("en")} | ${one.p50} µs | ${one.p99} µs (${one.p99Once}) | ${pageCell(one.page50kBms)} | ${pageCell(one.real50kBms)} | ${one.cold50kBms} ms | ${one.buildMs} ms | ${one.loadMs} ms | ${one.megabytes} MB |`,
    ),
    "",
    "Against other ways of looking for 25,000 marks, in the same run:",
    "",
    "| way | a title, median | times ours |",
    "| --- | --- | --- |",
    `| this matcher | ${base} µs | 1 |`,
    ...Object.entries(others).map(([way, one]) => `| ${way} | ${one.p50} µs | ${Math.round((one.p50 / base) * 10) / 10} |`),
    "",
    `From the command line with 25,000 marks, ${commandLine.titles.toLocaleString("en")} titles, starting the program included: ${aSecond(unknown.all)} a second where the list was never`,
    `read before (${unknown.one.toFixed(1)} of ${unknown.all.toFixed(1)} s go by before the first answer, measured with one title: reading it, building and keeping its index);`,
    `${aSecond(known.all)} a second from then on (${known.one.toFixed(1)} of ${known.all.toFixed(1)} s). Without the start ${aSecond(known.all - known.one)} a second.`,
  ];
  mkdirSync(join(projectRoot, "docs"), { recursive: true });
  writeFileSync(join(projectRoot, "docs/performance.md"), `${lines.join("\n")}\n`);
}

const pageCell = (page: PageTiming | undefined): string => (page ? `${page.median} ms (${page.best})` : "");
