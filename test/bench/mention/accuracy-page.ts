import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";

type Slice = { n: number; found: number; firstBrandRole: number; anotherBrandRole: number };
/** What measure-titles.mjs prints. Shares are in percent. */
export type Measured = {
  set: string;
  marks: number;
  in_title: Slice;
  shared_words: Slice;
  not_in_title: { n: number; names: number };
  nominative: { n: number; found: number; compatible: number; ownBrandStillBrand: number };
  pairs: Record<string, number>;
  pairsByKind: Record<string, number>;
  nearMisses: { n: number; fires: number };
  commonWords: Record<string, { n: number; found: number; brandRole: number }>;
};

type SliceFigures = { rows: number; found: number; first: number; another: number };
export type OwnFigures = {
  withBrand: Record<string, SliceFigures>;
  bySource: Record<string, SliceFigures>;
  /** Outcome “names” where the brand does stand in the title; shares in percent. */
  named: { rows: number; titleAlone: number; withBrandField: number };
  published: {
    marks: number;
    titles: number;
    outcomes: Record<string, number>;
    byHow: Record<string, number>;
    evasive: number;
    strong: number;
    repTitles: number;
    strongOnReplicaForum: number;
  };
};

/** What a person found on reading lines that the bench set aside: `test/bench/mention/read-by-hand.json`. */
type Reading = { what: string; read: number; right: number; note: string };

/** Writes docs/accuracy.md and, with the same figures, docs/accuracy.json. */
export function writeAccuracyPage(measured: Measured, own: OwnFigures): void {
  const readings = JSON.parse(readFileSync(join(projectRoot, "test/bench/mention/read-by-hand.json"), "utf8")) as Reading[];
  mkdirSync(join(projectRoot, "docs"), { recursive: true });
  writeFileSync(join(projectRoot, "docs/accuracy.json"), `${JSON.stringify({ measured, own, readings }, null, 2)}\n`);
  writeFileSync(join(projectRoot, "docs/accuracy.md"), `${page(measured, own, readings)}\n`);
}

function page(measured: Measured, own: OwnFigures, readings: readonly Reading[]): string {
  const { in_title, shared_words, not_in_title, nominative, pairs, nearMisses, commonWords } = measured;
  const role = (use: string, key: "found" | "brandRole") => share(commonWords[use]?.[key] ?? 0, commonWords[use]?.n ?? 0);
  return [
    "# How accurate the matcher is",
    "",
    "Written by `npm run bench:accuracy`; the same figures stand in `accuracy.json`. Measured on the development sets of labelled titles",
    `with a register of all ${measured.marks.toLocaleString("en")} brand spellings in them, many of which are sizes, colours and words: far harder than`,
    "any register of recorded marks. A third of each set is held out and was not looked at. “Reach” is what we set out to reach.",
    "",
    "## Titles",
    "",
    table(
      ["figure", "rows", "measured", "reach"],
      [
        ["brand stands in the title: found", in_title.n, pct(in_title.found), "97.5 %"],
        ["… first mention in brand role is that brand", in_title.n, pct(in_title.firstBrandRole), "96 %"],
        ["… another, unrelated mark in brand role", in_title.n, pct(in_title.anotherBrandRole), "at most 12 %"],
        ["brand is made of common words: found", shared_words.n, pct(shared_words.found), "96 %"],
        ["… first mention in brand role is that brand", shared_words.n, pct(shared_words.firstBrandRole), "93 %"],
        ["… another, unrelated mark in brand role", shared_words.n, pct(shared_words.anotherBrandRole), "at most 15 %"],
        ["brand not in the title: outcome “names”", not_in_title.n, pct(not_in_title.names), "at most 2 %"],
        ["… for comparison: brand in the title, outcome “names”", own.named.rows, pct(own.named.titleAlone), ""],
        ["… the same with the brand field given", own.named.rows, pct(own.named.withBrandField), ""],
        ["made for another maker's goods: that mark is “compatible”", nominative.found, pct(nominative.compatible), "95 %"],
        ["… own brand is still “brand”", nominative.n, pct(nominative.ownBrandStillBrand), "93 %"],
        ["word used as a mark: found", commonWords.as_mark?.n ?? 0, role("as_mark", "found"), "93 %"],
        [
          "the same word used plainly: in brand role",
          commonWords.plain_word?.n ?? 0,
          role("plain_word", "brandRole"),
          "at most 8 %",
        ],
        [
          "part of another's mark: in brand role",
          commonWords.other_mark?.n ?? 0,
          role("other_mark", "brandRole"),
          "at most 12 %",
        ],
      ],
    ),
    "",
    "With the brand field given as well:",
    "",
    table(
      ["slice", "rows", "found", "first", "another"],
      Object.entries(own.withBrand).map(([name, one]) => [name, one.rows, pct(one.found), pct(one.first), pct(one.another)]),
    ),
    "",
    "## Marks written around",
    "",
    table(
      ["pairs of a brand and a way to write around it", "found", "reach"],
      [
        ["seen in real listings", pct(pairs.observed ?? 0), "75 %"],
        ["generated", pct(pairs.generated ?? 0), "93 %"],
        ["reported in articles, mostly look-alike names on goods", pct(pairs.documented ?? 0), "40 %"],
        [`ordinary words one letter from a mark, ${nearMisses.n} titles: fire`, pct(nearMisses.fires), "at most 2 %"],
      ],
    ),
    "",
    table(
      ["kind", "found"],
      Object.entries(measured.pairsByKind)
        .sort(([, a], [, b]) => b - a)
        .map(([kind, found]) => [kind, pct(found)]),
    ),
    "",
    `What they cost: the published register of ${own.published.marks} marks over ${own.published.titles.toLocaleString("en")} ordinary titles gives`,
    `${own.published.evasive} mentions that are not plainly written, one in ${Math.round(own.published.titles / Math.max(1, own.published.evasive)).toLocaleString("en")} titles (reach: one in 2,000). By how they are written:`,
    "",
    table(
      ["how", "mentions in ordinary titles"],
      Object.entries(own.published.byHow).map(([how, count]) => [how, count]),
    ),
    "",
    "## Sellers' wording",
    "",
    `Strong signals: ${own.published.strong} in ${own.published.titles.toLocaleString("en")} ordinary titles (reach: one in 3,000), and in ${own.published.strongOnReplicaForum} of`,
    `${own.published.repTitles.toLocaleString("en")} titles posted to a forum on copied fashion, checked with the published register.`,
    "",
    "## Read by hand",
    "",
    table(
      ["what", "read", "right", "note"],
      readings.map(({ what, read, right, note }) => [what, read, right, note]),
    ),
    "",
    "## By source of the titles, brand field withheld",
    "",
    table(
      ["source", "rows", "found", "first", "another"],
      Object.entries(own.bySource).map(([source, one]) => [source, one.rows, pct(one.found), pct(one.first), pct(one.another)]),
    ),
    "",
    "## What is missed, and why",
    "",
    "- A longer mark hides a shorter one in it (“Disney Frozen” hides “Disney”): the longest is told, on purpose.",
    "- Of titles made of common words, many brands are a colour, a kind or a phrase of the trade that stands inside as such (“Pink”, “Cologne”, “Trainer”, “Slim Fit”), or a licence behind the maker (“LEGO Star Wars”, labelled Star Wars): most of those whose first mark is another.",
    "- Of 430 titles with another maker's mark and a labelled brand of the register, 30 do not have their own brand in them; of the other 400, 394 tell it as the brand.",
    "- “Names” is said where the mark begins the title, follows “by”, stands out in capitals or is in the brand field; a mark in the middle of a title without a brand field is “may name”.",
    "- A brand that is a colour, a size or a joining word (“Black”, “And”, “Skin”) inside a title is told as a word.",
    "- Two marks in one title: a licensed toy is labelled by its licence, its maker or either; we tell the one that stands first.",
    "- Names that read as ordinary words of some language after one letter changed (“Bosh”, “Caso”, “Rid Bull”) are left alone, or every such word would be a mention.",
    "- Initials, nicknames and parodies are not looked for: too many other things have the same letters.",
    "- Most of what fires where the labelled brand is not in the title does name a mark there: a character, a licence, the maker behind a seller.",
  ].join("\n");
}

const pct = (value: number): string => `${value.toFixed(1)} %`;
const share = (count: number, of: number): string => pct(of === 0 ? 0 : (100 * count) / of);

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
