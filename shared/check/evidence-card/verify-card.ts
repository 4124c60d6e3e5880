import type { ListingText } from "../../listing/listing.ts";
import type { Check } from "../check.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { EvidenceCard, Sha256 } from "./evidence-card.ts";

/** How checking a card again ended. */
export type CardVerdict =
  | { kind: "same" }
  /** The words and the register are the card's, the result is not: `now` is what they give with this version of the check. */
  | { kind: "differs"; differences: CardDifference[]; now: Check }
  /** The content does not have the hash that stands in the card: it was edited after it was made. */
  | { kind: "altered" }
  | { kind: "register-unknown"; version: string };

export type CardDifference = "outcome" | "mentions" | "signals";

/**
 * Checks a card: is it as it was made, and do its words still give its result?
 * @param checkAgain checks words against the named version of the register; `undefined` where that version cannot be had
 */
export async function verifyCard(
  card: EvidenceCard,
  sha256: Sha256,
  checkAgain: (text: ListingText, registerVersion: string) => Promise<Check | undefined>,
): Promise<CardVerdict> {
  const { hash, ...content } = card;
  if ((await sha256(canonicalJson(content))) !== hash) return { kind: "altered" };
  const { version } = card.check.register;
  const now = await checkAgain(card.text, version);
  if (!now) return { kind: "register-unknown", version };
  const differences = (["outcome", "mentions", "signals"] as const).filter(
    (part) => canonicalJson(now[part]) !== canonicalJson(card.check[part]),
  );
  return differences.length === 0 ? { kind: "same" } : { kind: "differs", differences, now };
}
