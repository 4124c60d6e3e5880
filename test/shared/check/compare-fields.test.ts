import { describe, expect, test } from "vitest";
import { compareFields } from "../../../shared/check/compare-fields.ts";
import type { Mention } from "../../../shared/mention/mention.ts";

function aMention(mark: string, start: number, text: string): Mention {
  return {
    markId: mark,
    mark,
    standing: "recorded",
    field: "title",
    start,
    end: start + text.length,
    text,
    how: "exact",
    role: "brand",
    ambiguity: 0.1,
    goods: "unknown",
    certainty: "likely",
    hidden: false,
  };
}

/** The named words of a title, each as a mention of a mark of its own name. */
const mentionsIn = (title: string, ...words: string[]) => words.map((word) => aMention(word, title.indexOf(word), word));

describe("marks in a row", () => {
  test("are told from the first to the last of them", () => {
    const title = "scarf Acme Bolt, Cask for winter";
    expect(compareFields({ title }, mentionsIn(title, "Acme", "Bolt", "Cask"))).toEqual([
      { id: "list-of-marks", strength: "weak", field: "title", start: 6, end: 21, text: "Acme … Cask" },
    ]);
  });

  test("are not those that one word may mean", () => {
    const title = "Ragi flour";
    expect(
      compareFields(
        { title },
        ["Raga", "Rago", "Ragu"].map((mark) => aMention(mark, 0, "Ragi")),
      ),
    ).toEqual([]);
  });

  test("are found behind a word that may mean several", () => {
    const title = "Ragi, Acme Bolt Cask";
    const mentions = [aMention("Raga", 0, "Ragi"), aMention("Ragu", 0, "Ragi"), ...mentionsIn(title, "Acme", "Bolt", "Cask")];
    expect(compareFields({ title }, mentions).map(({ text }) => text)).toEqual(["Ragi … Cask"]);
  });

  test("cost as much as there are, and no more", () => {
    const asked = (count: number): number => {
      let reads = 0;
      const mentions = Array.from(
        { length: count },
        (_, at) =>
          new Proxy(aMention("Acme", at * 5, "Acme"), {
            get(target, key) {
              reads++;
              return Reflect.get(target, key) as unknown;
            },
          }),
      );
      compareFields({ title: "Acme ".repeat(count) }, mentions);
      return reads;
    };
    expect(asked(4000)).toBeLessThanOrEqual(asked(1000) * 4.5);
  });
});
