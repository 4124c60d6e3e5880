import { expect, test } from "vitest";
import { questionsIn } from "../../../shared/guide/questions-in.ts";

test("takes headings that ask, with what stands below them, and no others", () =>
  expect(
    questionsIn(
      "## Buyers\n\n### Is it genuine?\n\nNo.[^a] See [more](more.md)\n\n- A point.\n\n### Where to go\n\nThere.\n\n### ¿Y ahora?\nNada.\n",
    ),
  ).toEqual([
    { question: "Is it genuine?", answer: "No. See more. A point." },
    { question: "¿Y ahora?", answer: "Nada." },
  ]));

test("a guide without questions has none", () => expect(questionsIn("## What can go wrong\n\nFire.")).toEqual([]));
