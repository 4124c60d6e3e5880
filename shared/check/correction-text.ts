import type { ListingText } from "../listing/listing.ts";
import type { Check } from "./check.ts";
import { canonicalJson } from "./evidence-card/canonical-json.ts";

/** What was checked and with what. `page` is its address where there is one; `text` is absent where nothing could be read. */
export type Corrected = { page?: string; text?: ListingText; check: Check; program: string };

/** A text that says what was checked and what came out, ready to be sent by whoever finds it wrong. In English, for whoever reads it. */
export function correctionText({ page, text, check, program }: Corrected): string {
  return [
    "What is wrong: ",
    "",
    ...(page === undefined ? [] : [`Page: ${page}`]),
    ...(text === undefined ? [] : [`Title read: ${text.title}`, `Brand read: ${text.brand ?? "(none)"}`]),
    `Outcome: ${check.outcome}`,
    ...check.mentions.map(({ mark, field, text: words, how, role }) => `- ${mark}: ${field} "${words}" (${how}, ${role})`),
    ...check.signals.map((signal) => `- signal ${canonicalJson([signal.id, signal.text])}`),
    `Register ${check.register.version} of ${check.register.asOf}, ${program}`,
  ].join("\n");
}
