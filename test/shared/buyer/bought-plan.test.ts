import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type BoughtAnswer, boughtQuestions, boughtStepIds, boughtSteps } from "../../../shared/buyer/bought-plan.ts";

const always = ["stop-using", "proof", "ask-brand", "report-seller", "no-resale"];
const cases: { it: string; answers: BoughtAnswer[]; also: string[] }[] = [
  { it: "nothing answered: what holds for everyone", answers: [], also: [] },
  {
    it: "a burnt charger from a store",
    answers: ["hurt", "electric", "store"],
    also: ["emergency", "battery", "ask-store", "report-danger"],
  },
  {
    it: "medicine bought by transfer",
    answers: ["medicine", "transfer"],
    also: ["stop-medicine", "transfer", "report-medicine"],
  },
  { it: "a letter, paid by credit card", answers: ["letter", "credit"], also: ["letter", "letter-money", "credit"] },
  { it: "a car part not yet here", answers: ["vehicle", "waiting"], also: ["stop-vehicle", "proof-waiting", "report-vehicle"] },
  { it: "a bag from a person", answers: ["unhurt", "other", "have", "person", "debit"], also: ["ask-person", "debit"] },
];
test.each(cases)("$it", ({ answers, also }) => {
  const plan = boughtSteps.filter(({ when }) => when === undefined || when.some((answer) => answers.includes(answer)));
  expect(plan.map(({ id }) => id)).toEqual(boughtStepIds.filter((id) => [...always, ...also].includes(id)));
});

test("every step has its place in the order", () => expect(boughtSteps.map(({ id }) => id)).toEqual([...boughtStepIds]));

test("every step that depends on an answer is shown by a rule of the page's style, since the page has no script", () => {
  const page = readFileSync("portal/pages/[...lang]/bought-a-fake.astro", "utf8");
  const needed = new Set(boughtSteps.flatMap(({ when = [] }) => when));
  const asked = Object.values(boughtQuestions).flat();
  for (const answer of needed) {
    expect(asked).toContain(answer);
    expect(page).toContain(`:has(#${answer}:checked) [data-when~="${answer}"]`);
  }
});

test("every contact and deadline it names is in the tables", () => {
  const ids = (file: string) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.split(",")[0]);
  const contacts = ids("content/contacts/contacts.csv");
  const deadlines = ids("content/deadlines/deadlines.csv");
  for (const { contacts: named = [], deadline } of boughtSteps) {
    expect(contacts).toEqual(expect.arrayContaining([...named]));
    if (deadline) expect(deadlines).toContain(deadline);
  }
});
