import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkListing } from "../../../shared/check/check-listing.ts";
import type { WordTable } from "../../../shared/mark/word-table.ts";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { longestRead } from "../../../shared/mention/folded-text.ts";
import type { HashTable } from "../../../shared/mention/index-layout.ts";
import { buildMarkIndex, type MarkIndex } from "../../../shared/mention/mark-index.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const names = [
  "Nike",
  "Gucci",
  "THE NORTH FACE",
  "H&M",
  "Coca-Cola",
  "L'Oréal",
  "Maison Margiela",
  "康师傅",
  "7-Eleven",
  "Apple",
];
const index = buildMarkIndex(
  names.map((name) => aMark(name)),
  someWords,
);
const register = { version: "0123456789ab", asOf: "2026-11-20" };

/** How many made-up texts are tried: `MATCHER_CASES=100000 npx vitest run hostile-text` for many. */
const cases = Number(process.env.MATCHER_CASES ?? 5000);

/** Pieces that sellers and attackers make titles of. */
const piece = fc.oneof(
  fc.constantFrom(...names, "N1ke", "G*cci", "gu cci", "Nіkе", "for", "style", "replica", "1:1", "not", "1:18", "new"),
  fc.constantFrom(
    " ",
    "-",
    "*",
    "**",
    ".",
    "/",
    "&",
    "\u200b",
    "\u00ad",
    "\u0336",
    "\u202e",
    "\0",
    "\n",
    ", ",
    "\ud83d",
    "\ude00",
    "😀",
    "ﬃ",
    "ß",
    "𝐆",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

test("every span is a slice of the text, whatever the text", () => {
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (title, brand) => {
      const check = checkListing({ title, brand }, index, register);
      for (const { field, start, end, text: quoted } of [
        ...check.mentions,
        ...check.signals.filter(({ id }) => id !== "list-of-marks"),
      ]) {
        const whole = field === "title" ? title : (brand ?? "");
        if (whole.slice(start, end) !== quoted || end <= start)
          throw new Error(`"${quoted}" is not at ${start} to ${end} of "${whole}"`);
      }
    }),
    { numRuns: cases },
  );
}, 600_000);

test("the same text gives the same mentions, in any company", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const alone = findMentions({ title: one }, index);
      findMentions({ title: other, description: other }, index);
      expect(findMentions({ title: one }, index)).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});

test("marks of any letters can be indexed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 20 }), (written) => {
      const marks = written.map((name, place) =>
        aMark(name, { id: `m${place}`, neighbours: [name], classes: [(place % 45) + 1] }),
      );
      const built = buildMarkIndex(marks, someWords);
      expect(built.markCount).toBe(marks.length);
      for (const name of written) findMentions({ title: name, brand: name }, built);
    }),
    { numRuns: 500 },
  );
});

/** Steps are counted, not seconds: each look-up, comparison and question about a word reads one of the index's tables. */
function readsFor(title: string, of: MarkIndex = index): number {
  let reads = 0;
  const counted = <T extends Uint8Array | Uint16Array | Uint32Array>(table: T): T =>
    new Proxy(table, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, target) as unknown;
      },
    });
  const tables = ({ bits, bases, starts, entries, filter }: HashTable): HashTable => ({
    bits,
    bases: counted(bases),
    starts: counted(starts),
    entries: counted(entries),
    filter: counted(filter),
  });
  const words = (table: WordTable): WordTable => ({ ...table, cells: counted(table.cells) });
  findMentions(
    { title },
    {
      ...of,
      exact: tables(of.exact),
      near: tables(of.near),
      forms: {
        letters: counted(of.forms.letters),
        mark: counted(of.forms.mark),
        breaks: counted(of.forms.breaks),
        written: counted(of.forms.written),
        ambiguity: counted(of.forms.ambiguity),
        flags: counted(of.forms.flags),
      },
      letters: counted(of.letters),
      words: { language: words(of.words.language), titles: words(of.words.titles), ordinary: words(of.words.ordinary) },
    },
  );
  return reads;
}

describe("the work grows with the length of the text and no faster", () => {
  test.each([
    { it: "separators", unit: "-" },
    { it: "single letters", unit: "n " },
    { it: "dotted letters", unit: "n." },
    { it: "one long word", unit: "nike" },
    { it: "look-alikes", unit: "Nіkе" },
    { it: "masks", unit: "n*k* " },
    { it: "leet", unit: "n1k3 " },
    { it: "zero-width signs", unit: "\u200b" },
    { it: "lone surrogates", unit: "\ud800" },
    { it: "NULs", unit: "\0" },
    { it: "marks", unit: "Nike " },
    { it: "Chinese", unit: "康帅傅" },
    { it: "cues", unit: "for " },
    { it: "marks in a row that are compared with", unit: "Nike ", before: "like " },
    { it: "marks and signs", unit: "Nike/" },
  ])("$it", ({ unit, before = "" }) => {
    const small = readsFor(before + unit.repeat(1000));
    const large = readsFor(before + unit.repeat(4000));
    expect(large).toBeLessThanOrEqual(Math.max(50, small * 4.5));
  });

  test("whatever pieces a text repeats", () => {
    fc.assert(
      fc.property(text, (repeated) => {
        const small = readsFor(`${repeated} `.repeat(20));
        const large = readsFor(`${repeated} `.repeat(80));
        expect(large).toBeLessThanOrEqual(Math.max(400, small * 4.8));
      }),
      { numRuns: 300 },
    );
  });

  test("and is bounded for each letter", () => {
    fc.assert(
      fc.property(text, (title) => {
        expect(readsFor(title)).toBeLessThanOrEqual(100 + mostReadsALetter * title.length);
      }),
      { numRuns: cases / 10 },
    );
  });

  test("a register of a thousand times as many marks costs a plain text no more", () => {
    const many = buildMarkIndex(
      [...names, ...Array.from({ length: 10_000 }, (_, place) => coined(place))].map((name, place) =>
        aMark(name, { id: `m${place}` }),
      ),
      someWords,
    );
    const plain = "Black leather shoes for women, size 42, with Gucci box and free shipping ".repeat(50);
    // A filter lets about one look-up in thirty through for nothing.
    expect(readsFor(plain, many)).toBeLessThanOrEqual(readsFor(plain) * 1.2);
  });
});

/** Three times what the dearest of 20,000 texts took. */
const mostReadsALetter = 60;

/** A name that no text here holds, another for each place. */
const coined = (place: number): string => `zqx${place.toString(6).replace(/\d/g, (digit) => "kwvjyz".charAt(Number(digit)))}`;

test("what is too long is read up to a limit, and the check says so", () => {
  const title = `${"a ".repeat(longestRead / 2)} Nike`;
  const check = checkListing({ title }, index, register);
  expect(check.mentions).toEqual([]);
  expect(check.reasons).toEqual([{ kind: "text-cut", field: "title", read: longestRead }]);
  expect(findMentions({ title: "-".repeat(1_000_000) }, index)).toEqual([]);
});
