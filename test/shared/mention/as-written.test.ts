import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../../shared/mark/mark.ts";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const names = [
  "Magic: The Gathering",
  "AC/DC",
  'Toys "R" Us',
  "Yahoo! Mail",
  "Tyler, The Creator",
  "BOSS Orange",
  "Red White Blue",
  "[yellow tail]",
  "I ♥ NY",
];
const index = buildMarkIndex(
  names.map((name) => aMark(name)),
  someWords,
);
const found = (title: string) => findMentions({ title }, index).map(({ mark, text }) => `${mark} <- ${text}`);

describe("a mark with a sign inside that divides elsewhere", () => {
  test.each([
    { title: "Fate Reforged - Booster Pack - Magic: The Gathering", finds: "Magic: The Gathering <- Magic: The Gathering" },
    { title: "Magic - The Gathering deck", finds: "Magic: The Gathering <- Magic - The Gathering" },
    { title: "Magic The Gathering deck", finds: "Magic: The Gathering <- Magic The Gathering" },
    { title: "AC/DC Back in Black shirt", finds: "AC/DC <- AC/DC" },
    { title: "AC / DC shirt", finds: "AC/DC <- AC / DC" },
    { title: "Gift card Toys “R” Us", finds: 'Toys "R" Us <- Toys “R” Us' },
    { title: "Yahoo! Mail account", finds: "Yahoo! Mail <- Yahoo! Mail" },
    { title: "Tyler, the Creator tee", finds: "Tyler, The Creator <- Tyler, the Creator" },
    { title: "Shiraz [yellow tail] 2019", finds: "[yellow tail] <- yellow tail" },
    { title: "Mug I ❤ NY white", finds: "I ♥ NY <- I ❤ NY" },
  ])("$title", ({ title, finds }) => {
    expect(found(title)).toEqual([finds]);
  });

  test.each([
    { title: "AC, DC adapter", why: "another sign" },
    { title: "Suit by Hugo, Boss, Orange", why: "no sign in the mark" },
    { title: "Flag red, white, blue", why: "a list" },
    { title: "Magic\nThe Gathering", why: "two lines" },
    { title: "Tyler, The Cre, ator", why: "a sign inside a word" },
  ])("is not read in “$title”: $why", ({ title }) => {
    // A coined word of a mark may still name it alone.
    expect(findMentions({ title }, index).filter(({ text }) => /\W/.test(text))).toEqual([]);
  });
});

test.each(["Столичная водка", "Vodka СТОЛИЧНАЯ 1 l"])("a mark that is Cyrillic itself hides nothing: %s", (title) => {
  expect(findMentions({ title }, buildMarkIndex([aMark("СТОЛИЧНАЯ")], someWords))).toEqual([
    expect.objectContaining({ mark: "СТОЛИЧНАЯ", how: "exact", hidden: false }),
  ]);
});

describe("spellings with the same letters", () => {
  const told = (marks: readonly Mark[], title: string) =>
    findMentions({ title }, buildMarkIndex(marks, someWords)).map(({ mark, how, hidden }) => ({ mark, how, hidden }));

  test.each(["MAC lipstick", "M.A.C lipstick"])("of one mark are each written as it is, and it is named once: %s", (title) => {
    expect(told([aMark("MAC", { words: ["MAC", "M.A.C"] })], title)).toEqual([{ mark: "MAC", how: "exact", hidden: false }]);
  });

  test.each([
    { title: "Jell-O pudding", first: "Jell-O", second: "Jello" },
    { title: "Jello pudding", first: "Jello", second: "Jell-O" },
    { title: "heb bag", first: "Heb", second: "H-E-B" },
  ])("of two marks are told, the nearer first, whichever the register has first: $title", ({ title, first, second }) => {
    for (const names of [
      [first, second],
      [second, first],
    ]) {
      expect(
        told(
          names.map((name) => aMark(name)),
          title,
        ),
      ).toEqual([
        { mark: first, how: "exact", hidden: false },
        { mark: second, how: "punctuation", hidden: false },
      ]);
    }
  });
});

test("whatever signs a mark has between its words, it is found where it is written so", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
  const sign = fc.constantFrom(
    ...[": ", ":", "/", " / ", ", ", " - ", " – ", "! ", "? ", " & ", "&", " + ", ".", "'", " (", ") ", " ♥ ", " | ", " "],
  );
  fc.assert(
    fc.property(word, sign, word, sign, word, (one, between, two, after, three) => {
      const name = `${one}${between}${two}${after}${three}`;
      const index = buildMarkIndex([aMark(name)], someWords);
      expect(findMentions({ title: `New ${name} shirt` }, index)).toEqual([
        expect.objectContaining({ mark: name, start: 4, text: name, how: "exact", hidden: false }),
      ]);
    }),
    { numRuns: 500 },
  );
});
