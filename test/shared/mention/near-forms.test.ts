import fc from "fast-check";
import { expect, test } from "vitest";
import { editKind } from "../../../shared/mention/edit-kind.ts";
import { lengthOf, lettersOf, markOf } from "../../../shared/mention/index-layout.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { nearForms } from "../../../shared/mention/near-forms.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const letters = (most: number) => fc.string({ unit: fc.constantFrom(..."abcdefghnorst"), minLength: 5, maxLength: most });

/** The ways of one slip: a letter more, one less, another, two that change places. */
const slips: readonly ((text: string, at: number, letter: string) => string)[] = [
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  (text, at) =>
    text.slice(0, at) +
    text
      .slice(at, at + 2)
      .split("")
      .reverse()
      .join("") +
    text.slice(at + 2),
];

test("a run one slip away from a form finds it, wherever the slip is", () => {
  fc.assert(
    fc.property(
      fc.array(letters(30), { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.nat(30),
      fc.constantFrom(...slips),
      fc.constantFrom(..."abcxz"),
      (names, which, place, slip, letter) => {
        const index = buildMarkIndex(
          names.map((name) => aMark(name)),
          someWords,
        );
        const name = names[which % names.length] ?? "";
        const text = slip(name, place % name.length, letter);
        const run = Uint16Array.from(text, (one) => one.charCodeAt(0));
        const found = nearForms(run, 0, run.length, index).map(({ form }) => form);
        for (let form = 0; form < index.formCount; form++) {
          const start = lettersOf(index, form);
          const length = lengthOf(index, form);
          const written = String.fromCharCode(...index.letters.subarray(start, start + length));
          if (written !== name || names.indexOf(name) !== markOf(index, form)) continue;
          if (editKind(run, 0, run.length, index.letters, start, length)) expect(found).toContain(form);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
