import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { parsePage } from "../../../cli/read/parse-page.ts";
import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import type { PageDocument } from "../../../shared/listing/page.ts";
import { readAddress } from "../../../shared/listing/page-address.ts";
import { readPage } from "../../../shared/listing/read-page.ts";
import { readCards } from "../../../shared/listing/results/read-cards.ts";
import { proofs } from "../../../shared/listing/stores/proofs.ts";
import { storeOfHost, stores } from "../../../shared/listing/stores/stores.ts";
import { takePage } from "../../../shared/listing/take-page.ts";
import { understandPage } from "../../../shared/listing/understand-page.ts";
import { isKindRight, type PageLabel, type ScoredField, scoredFields, scoreField, type Verdict } from "./score-reading.ts";

const pages = join(projectRoot, "../shared/data/listings/pages");

type Tally = Record<Verdict, number>;
type StoreTally = { pages: number; kindsRight: number; cards: number; fields: Record<ScoredField, Tally> };

/** Reads every labelled saved page and writes what came out right, blank and wrong: docs/accuracy-reader.md, and content/reader/status.json for the portal. */
export async function bench(): Promise<Record<string, unknown>> {
  if (!existsSync(pages)) return { skipped: "There are no saved pages in ../shared/data/listings/pages." };
  const labels = readFileSync(join(pages, "labels.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as PageLabel);
  const all = emptyTally();
  const unasked = emptyTally();
  const tableless = emptyTally();
  const byStore = new Map<string, StoreTally>();
  const byTable = new Map<string, StoreTally>();
  let falseListings = 0;
  for (const label of labels) {
    const page = parsePage(decodePage(gunzipSync(readFileSync(join(pages, label.file)))));
    const reading = readPage(page, label.url ?? undefined);
    const address = readAddress(page, label.url ?? undefined);
    const table = address && storeOfHost(address.host);
    if (label.page_kind !== "product" && reading.kind === "listing") falseListings++;
    for (const tally of [all, entry(byStore, label.store), ...(table ? [entry(byTable, table.id)] : [])])
      addTo(tally, reading, label);
    addTo(unasked, readPage(page, label.url ?? undefined, false), label);
    addTo(tableless, readWithoutTables(page, label.url ?? undefined), label);
  }
  const none = labels.filter(({ page_kind }) => page_kind !== "product").length;
  writeFileSync(join(projectRoot, "docs/accuracy-reader.md"), asMarkdown(all, unasked, tableless, byStore, falseListings, none));
  const status = { measuredOn: new Date().toISOString().slice(0, 10), savedPages: labels.length, stores: storeStatus(byTable) };
  mkdirSync(join(projectRoot, "content/reader"), { recursive: true });
  writeFileSync(join(projectRoot, "content/reader/status.json"), `${JSON.stringify(status, null, 2)}\n`);
  return {
    pages: labels.length,
    kind: percent(all.kindsRight, all.pages),
    falseListings: `${falseListings} of ${none}`,
    fields: all.fields,
    withoutTables: { kind: percent(tableless.kindsRight, tableless.pages), fields: tableless.fields },
  };
}

function addTo(tally: StoreTally, reading: ListingReading, label: PageLabel): void {
  tally.pages++;
  if (isKindRight(reading, label)) tally.kindsRight++;
  if (reading.kind === "results") tally.cards += reading.cards.length;
  if (label.page_kind !== "product") return;
  for (const field of scoredFields) {
    const verdict = scoreField(field, reading, label);
    if (verdict) tally.fields[field][verdict]++;
  }
}

/** Reads a page as if its store were not known: as after a store has changed its pages. */
function readWithoutTables(page: PageDocument, address: string | undefined): ListingReading {
  const steps = takePage(page, address, () => undefined);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { taken, prices, groups } = step.value;
  const understood = understandPage(taken);
  return understood.kind === "results" ? { kind: "results", cards: readCards(page, undefined, prices, groups) } : understood;
}

/** For each table: what proves it, and which fields were read right on how many saved pages. */
function storeStatus(byTable: ReadonlyMap<string, StoreTally>): unknown[] {
  return stores.map(({ id, name, fields }) => {
    const tally = byTable.get(id);
    return {
      id,
      name,
      fields: Object.keys(fields),
      proof: proofs.get(id) ?? null,
      savedPages: tally ? { pages: tally.pages, fields: tally.fields } : null,
    };
  });
}

function asMarkdown(
  all: StoreTally,
  unasked: StoreTally,
  tableless: StoreTally,
  byStore: ReadonlyMap<string, StoreTally>,
  falseListings: number,
  none: number,
): string {
  const row = (name: string, tally: StoreTally) =>
    `| ${name} | ${tally.pages} | ${tally.kindsRight}/${tally.pages} | ${scoredFields.map((field) => cell(tally.fields[field])).join(" | ")} |`;
  const totals = (tally: StoreTally) => {
    const rows = scoredFields.map((field) => {
      const { right, blank, wrong } = tally.fields[field];
      const sum = right + blank + wrong;
      return `| ${field} | ${percent(right, sum)} | ${percent(blank, sum)} | ${percent(wrong, sum)} | ${sum} |`;
    });
    const missed = percent(tally.pages - tally.kindsRight, tally.pages);
    const kind = `| kind of page | ${percent(tally.kindsRight, tally.pages)} | | ${missed} | ${tally.pages} |`;
    return ["| field | right | blank | wrong | pages |", "|---|---|---|---|---|", ...rows, kind].join("\n");
  };
  return `# How well listings are read

Written by \`npm run bench:reader\` over the labelled saved pages in ../shared/data/listings/pages; never by hand. Right: read as the page says it, or rightly left blank. Blank: the page says it and it was not read. Wrong: something else was read.

${totals(all)}

A listing was claimed on ${falseListings} of ${none} pages that are none.

These pages are the ones the rules were written against: expect other pages to be read somewhat less well.

## As the extension reads a page of its own accord

The same pages, walked only where what they state and their store's table points at does not tell the listing.

${totals(unasked)}

## Without any store's table

The same pages read as if their stores were not known: what is left when a store changes its pages.

${totals(tableless)}

## Store by store

Each cell is right/blank/wrong over that store's product pages.

| store | pages | kind | ${scoredFields.join(" | ")} |
|---|---|---|${scoredFields.map(() => "---|").join("")}
${[...byStore]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([name, tally]) => row(name, tally))
  .join("\n")}
`;
}

function cell({ right, blank, wrong }: Tally): string {
  return right + blank + wrong === 0 ? "" : `${right}/${blank}/${wrong}`;
}

function entry(tallies: Map<string, StoreTally>, name: string): StoreTally {
  const held = tallies.get(name) ?? emptyTally();
  tallies.set(name, held);
  return held;
}

function emptyTally(): StoreTally {
  const fields = Object.fromEntries(scoredFields.map((field) => [field, { right: 0, blank: 0, wrong: 0 }]));
  return { pages: 0, kindsRight: 0, cards: 0, fields: fields as Record<ScoredField, Tally> };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
