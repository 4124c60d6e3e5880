import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkListing } from "../../../shared/check/check-listing.ts";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { longestRead } from "../../../shared/mention/folded-text.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
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
    { numRuns: 100_000 },
  );
}, 120_000);

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

/** Steps are counted, not seconds: every hash look-up and comparison of the matcher reads a letter of the index's tables. */
function readsFor(title: string): number {
  let reads = 0;
  const counting = new Proxy(index.exact.starts, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  findMentions({ title }, { ...index, exact: { ...index.exact, starts: counting } });
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
  ])("$it", ({ unit }) => {
    const small = readsFor(unit.repeat(1000));
    const large = readsFor(unit.repeat(4000));
    expect(large).toBeLessThanOrEqual(Math.max(50, small * 4.5));
  });
});

test("what is too long is read up to a limit, and the check says so", () => {
  const title = `${"a ".repeat(longestRead / 2)} Nike`;
  const check = checkListing({ title }, index, register);
  expect(check.mentions).toEqual([]);
  expect(check.reasons).toEqual([{ kind: "text-cut", field: "title", read: longestRead }]);
  expect(findMentions({ title: "-".repeat(1_000_000) }, index)).toEqual([]);
});
