import { describe, expect, test } from "vitest";
import { classesOf, indexedMark, neighboursOf, nextForm } from "../../../shared/mention/index-layout.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const everyClass = Array.from({ length: 45 }, (_, at) => at + 1);
const marks = [
  aMark("Zolvaro", { classes: everyClass }),
  aMark("Étoile ☂", { id: "of-another-kind", standing: "seized", needsContext: true, classes: [] }),
  aMark("Quibbex", { neighbours: ["card game", "☂"] }),
  aMark("Q-ui-bbex", { classes: [25, 32, 45] }),
  aMark("Brumolda", { neighbours: ["lamp"] }),
];
const index = buildMarkIndex(marks, someWords);

describe("what is put into an index is read from it", () => {
  test.each(marks.map((mark, place) => ({ ...mark, place })))("$name", ({ id, name, standing, needsContext, classes, place }) => {
    expect(indexedMark(index, place)).toEqual({ id, name, standing, needsContext });
    expect(classesOf(index, place)).toEqual(classes);
  });

  test("neighbours, of the marks that have some", () => {
    const folded = marks.map((_, place) => neighboursOf(index, place).map((letters) => String.fromCharCode(...letters)));
    expect(folded).toEqual([[], [], ["cardgame"], [], ["lamp"]]);
  });

  test("every form of the same letters, from the first", () => {
    const letters = (form: number) =>
      String.fromCharCode(...index.letters.subarray(index.forms.letters[form], index.forms.letters[form + 1]));
    const forms = Array.from({ length: index.formCount }, (_, form) => form).filter((form) => letters(form) === "quibbex");
    const chain: number[] = [];
    for (let form = forms[0] ?? -1; form !== -1; form = nextForm(index, form)) chain.push(form);
    expect(chain.toSorted((a, b) => a - b)).toEqual(forms);
    expect(forms.length).toBeGreaterThan(1);
  });
});
