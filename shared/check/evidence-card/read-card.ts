import * as v from "valibot";
import { cardFormat, cardSchema, cardVersion, type EvidenceCard } from "./evidence-card.ts";

/** Characters of a file that are looked at; a card is some thousand. */
const mostCharacters = 5_000_000;

/** Where a card's HTML file holds its data. */
export const embeddedCard = /<script type="application\/json" id="border-lens-card">([\s\S]*?)<\/script>/;

/** Whether a file is the card's data alone, without a page around it. */
export const isDataAlone = (file: string): boolean => file.trimStart().startsWith("{");

/** Why a file is not read as a card, for views that word it in the reader's language. */
export type CardProblem = "too-large" | "no-card" | "damaged" | "newer" | "not-whole";
export type CardReading = { ok: true; value: EvidenceCard } | { ok: false; why: CardProblem; problem: string };

const refused = (why: CardProblem, problem: string): CardReading => ({ ok: false, why, problem });

/** Takes a card out of its HTML or JSON file. Nothing of the file is run. */
export function readCard(file: string): CardReading {
  if (file.length > mostCharacters)
    return refused("too-large", "This file is far larger than any evidence card. Choose the card's own file.");
  const json = isDataAlone(file) ? file : embeddedCard.exec(file)?.[1];
  if (json === undefined)
    return refused("no-card", "This file is no evidence card: it holds no check. Choose the HTML or JSON file that was saved.");
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return refused(
      "damaged",
      "This file began as an evidence card, but it is cut short or damaged. Save it again from the check.",
    );
  }
  const head = v.safeParse(v.object({ format: v.literal(cardFormat), formatVersion: v.number() }), content);
  if (!head.success)
    return refused("no-card", "This file is JSON, but no evidence card. Choose the file that was saved from a check.");
  if (head.output.formatVersion > cardVersion) {
    return refused(
      "newer",
      `This card has version ${head.output.formatVersion} of its format; this program reads up to ${cardVersion}. Use a newer one.`,
    );
  }
  const card = v.safeParse(cardSchema, content);
  if (card.success) return { ok: true, value: card.output };
  const [issue] = card.issues;
  return refused(
    "not-whole",
    `This evidence card is not whole: ${v.getDotPath(issue) ?? "its content"} is missing or has another shape.`,
  );
}
