import * as v from "valibot";
import { ok, problem, type Result } from "../../result.ts";
import { cardFormat, cardSchema, cardVersion, type EvidenceCard } from "./evidence-card.ts";

/** Characters of a file that are looked at; a card is some thousand. */
const mostCharacters = 5_000_000;

const embedded = /<script type="application\/json" id="border-lens-card">([\s\S]*?)<\/script>/;

/** Takes a card out of its HTML or JSON file. Nothing of the file is run. */
export function readCard(file: string): Result<EvidenceCard> {
  if (file.length > mostCharacters) return problem("This file is far larger than any evidence card. Choose the card's own file.");
  const json = file.trimStart().startsWith("{") ? file : embedded.exec(file)?.[1];
  if (json === undefined)
    return problem("This file is no evidence card: it holds no check. Choose the HTML or JSON file that was saved.");
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return problem("This file began as an evidence card, but it is cut short or damaged. Save it again from the check.");
  }
  const head = v.safeParse(v.object({ format: v.literal(cardFormat), formatVersion: v.number() }), content);
  if (!head.success) return problem("This file is JSON, but no evidence card. Choose the file that was saved from a check.");
  if (head.output.formatVersion > cardVersion) {
    return problem(
      `This card has version ${head.output.formatVersion} of its format; this program reads up to ${cardVersion}. Use a newer one.`,
    );
  }
  const card = v.safeParse(cardSchema, content);
  if (card.success) return ok(card.output);
  const [issue] = card.issues;
  return problem(`This evidence card is not whole: ${v.getDotPath(issue) ?? "its content"} is missing or has another shape.`);
}
