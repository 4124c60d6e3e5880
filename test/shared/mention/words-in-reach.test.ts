import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../../shared/mark/letters-hash.ts";
import { buildWordTable, wordValue } from "../../../shared/mark/word-table.ts";
import type { Words } from "../../../shared/mark/words.ts";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { keepWordsInReach } from "../../../shared/mention/words-in-reach.ts";
import { aMark, someWords, spoken } from "../../fixtures/a-mark.ts";

// Few letters, so that marks, words and slips meet often.
const word = fc.string({ unit: fc.constantFrom(..."abces"), minLength: 2, maxLength: 9 });
const mark = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const divider = fc.constantFrom(" ", " ", " ", "-", "", "'", "*", ".", ", ", "2");

type Change = { at: number; drop: number; put: string; turn: boolean; capital: boolean };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(20),
  drop: fc.nat(2),
  put: fc.constantFrom("", "", "a", "c", "s", " ", "-", "'s", "*", "ae", "ces"),
  turn: fc.boolean(),
  capital: fc.boolean(),
});

/** Letters of a text dropped, put in, turned round, and set in capitals at one place. */
function changed(text: string, { at, drop, put, turn, capital }: Change): string {
  const place = at % (text.length + 1);
  const dropped = text.slice(place, place + drop);
  const behind = text.slice(place + drop);
  return (
    text.slice(0, place) +
    put +
    (turn ? [...dropped].reverse().join("") : "") +
    (capital ? behind.charAt(0).toUpperCase() + behind.slice(1) : behind)
  );
}

/** Pieces of a text as they may be read: between any signs, between spaces with signs inside, and where capitals begin. */
const piecesOf = (text: string): string[] =>
  [text.match(/[a-z]+/gi) ?? [], text.split(" "), text.match(/[A-Z]?[a-z]+/g) ?? []]
    .flat()
    .map((piece) => piece.toLowerCase().replace(/[^a-z]/g, ""))
    .filter((piece) => piece.length > 1);

/** Marks, a text of slips of them, and a language in which most pieces of the text are words. */
const world = fc
  .record({
    marks: fc.array(mark, { minLength: 1, maxLength: 6 }),
    slips: fc.array(fc.tuple(fc.nat(5), fc.array(change, { maxLength: 3 }), divider), { minLength: 1, maxLength: 4 }),
    backwards: fc.boolean(),
    values: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ marks, slips, backwards, values }) => {
    const texts = slips.map(([which, changes, between]) => changes.reduce(changed, marks[which % marks.length] ?? "") + between);
    const title = backwards ? [...texts.join("")].reverse().join("") : texts.join("");
    const language = new Map<string, number>();
    for (const [at, known] of [...new Set(piecesOf(title))].entries()) {
      const value = values[at % values.length] ?? 0;
      if ((value & 7) !== 0) language.set(known, value);
    }
    return { marks, title, language };
  });
/** So long a fingerprint that no word is taken for another. */
const exactly = { fingerprint: 28, value: 4 };

test("an index with the words in reach finds what the whole list finds", () => {
  fc.assert(
    fc.property(world, ({ marks, title, language }) => {
      const table = buildWordTable(new Map([...language].map(([known, value]) => [hashText(known), value])), exactly);
      const words: Words = { ...someWords, language: table };
      const whole = buildMarkIndex(
        marks.map((name) => aMark(name)),
        words,
      );
      expect(findMentions({ title }, keepWordsInReach(whole, language))).toEqual(findMentions({ title }, whole));
    }),
    { numRuns: 2000 },
  );
});

test("keeps the words that a slip of a mark may be, and few others", () => {
  const index = keepWordsInReach(
    buildMarkIndex([aMark("Couch Door"), aMark("Chanel")], someWords),
    new Map(Object.entries(spoken)),
  );
  const knows = (known: string) => wordValue(index.words.language, hashText(known)) === spoken[known];
  expect(["couch", "coach", "channel", "door"].filter((known) => !knows(known))).toEqual([]);
  expect(["poker", "cookies", "leather", "station"].filter(knows)).toEqual([]);
});

test("leaves an index of very many forms as it is", () => {
  const index = buildMarkIndex([aMark("Couch"), aMark("Chanel")], someWords);
  expect(keepWordsInReach(index, new Map(Object.entries(spoken)), 1)).toBe(index);
});
