import { expect, test } from "vitest";
import { moduleDocs } from "../../../portal/loaders/source-docs.ts";

const docs = moduleDocs("portal/module/border-lens.ts");
const of = (name: string) => docs.find((one) => one.name === name);

test("a comment that its source breaks over lines is told as one paragraph, its parameters each on a line", () => {
  expect(of("cardToHtml")?.words).toContain("carries its data in itself. Every word from the page is escaped");
  expect(of("verifyCard")?.words.split("\n")).toEqual([
    expect.stringMatching(/^Checks a card: /),
    expect.stringMatching(/^checkAgain: /),
  ]);
});

test("a function is told without its body, a type whole", () => {
  expect(of("openChecker")).toMatchObject({
    kind: "function",
    declaration: "function openChecker(file: Uint8Array): Result<Checker>",
  });
  expect(of("EvidenceCard")?.declaration).toMatch(/^type EvidenceCard = \{.*hash: string;\n\}/s);
});
