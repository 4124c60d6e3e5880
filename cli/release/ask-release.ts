import { slugOf } from "../../shared/mark/fold-mark.ts";
import { problemOfField, readRelease } from "../../shared/release/read-release.ts";
import type { Release, ReleaseItem } from "../../shared/release/release.ts";
import type { Result } from "../../shared/result.ts";
import { type AskedField, itemQuestions, questions } from "./questions.ts";

/** Where questions are asked: a terminal, or a test's list of answers. */
export type Conversation = { ask: (question: string) => Promise<string>; say: (sentence: string) => void };

/** Asks for a whole release, each field until its answer is right. */
export async function askRelease(conversation: Conversation): Promise<Result<Release>> {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(questions) as AskedField[]) {
    const { ask, read } = questions[field];
    fields[field] = await askUntilRight(conversation, ask, read, (value) => problemOfField(field, value));
  }
  const items = await askItems(conversation);
  const facts = await askFacts(conversation);
  const caveat = await askCaveat(conversation);
  const digest = {
    en: await askUntilRight(conversation, "Digest, two to four sentences", asIs, isSomething),
    es: await askUntilRight(conversation, "Digest in Spanish", asIs, isSomething),
  };
  const start = `${fields["date"]}-${slugOf(String(fields["port"]))}`;
  const id = await askUntilRight(
    conversation,
    `A short slug after ${start}-`,
    (answer) => `${start}-${slugOf(answer)}`,
    (value) => problemOfField("id", value),
  );
  return readRelease({ id, ...fields, items, facts, caveat, digest });
}

async function askItems(conversation: Conversation): Promise<ReleaseItem[]> {
  const items: ReleaseItem[] = [];
  for (;;) {
    const description = (await conversation.ask(itemQuestions.description.ask)).trim();
    if (description === "") return items;
    const item: Record<string, unknown> = { description };
    for (const field of ["descriptionEs", "category", "brands", "quantity"] as const) {
      const { ask, read } = itemQuestions[field];
      item[field] = await askUntilRight(conversation, ask, read, (value) => problemOfItemField(field, value));
    }
    items.push(item as ReleaseItem);
  }
}

/** An item is judged whole, so the fields not yet asked are filled with what is right. */
function problemOfItemField(field: keyof ReleaseItem, value: unknown): string | undefined {
  const right: ReleaseItem = { category: "other", description: "x", descriptionEs: "x", brands: [], quantity: null };
  return problemOfField("items", [{ ...right, [field]: value }]);
}

async function askFacts(conversation: Conversation): Promise<string[]> {
  const facts: string[] = [];
  for (;;) {
    const fact = (await conversation.ask("A fact, one sentence (empty: no more)")).trim();
    if (fact !== "") facts.push(fact);
    else if (facts.length > 0) return facts;
    else conversation.say("At least one fact is needed.");
  }
}

async function askCaveat(conversation: Conversation): Promise<Release["caveat"]> {
  const en = (await conversation.ask("Where the sources disagree (empty: they do not)")).trim();
  return en === "" ? null : { en, es: await askUntilRight(conversation, "… in Spanish", asIs, isSomething) };
}

async function askUntilRight<T>(
  { ask, say }: Conversation,
  question: string,
  read: (answer: string) => T,
  problemOf: (value: T) => string | undefined,
): Promise<T> {
  for (;;) {
    const value = read((await ask(question)).trim());
    const problem = problemOf(value);
    if (problem === undefined) return value;
    say(problem);
  }
}

const asIs = (answer: string): string => answer;
const isSomething = (value: string): string | undefined => (value === "" ? "It is empty." : undefined);
