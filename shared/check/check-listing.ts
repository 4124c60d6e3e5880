import type { ListingText } from "../listing/listing.ts";
import { findMentions } from "../mention/find-mentions.ts";
import { foldFields } from "../mention/folded-fields.ts";
import { longestRead } from "../mention/folded-text.ts";
import type { MarkIndex } from "../mention/mark-index.ts";
import { type Mention, mentionFields } from "../mention/mention.ts";
import type { Check, Outcome, Reason, Signal } from "./check.ts";
import { compareFields } from "./compare-fields.ts";
import { findSignals } from "./find-signals.ts";
import { namesAsBrand } from "./names-as-brand.ts";

/** Compares a listing's words with the register. Pure: the same words and register give the same check. */
export function checkListing(text: ListingText, index: MarkIndex, register: Check["register"]): Check {
  const folded = foldFields(text);
  const mentions = findMentions(text, index, folded);
  const namesMark = mentions.some(({ certainty }) => certainty !== "unlikely");
  const signals = [
    ...findSignals(folded("title"), "title", namesMark),
    ...findSignals(folded("description"), "description", namesMark),
    ...compareFields(text, mentions),
  ];
  return {
    outcome: outcomeOf(mentions),
    mentions,
    signals,
    reasons: reasonsFor(text, mentions, signals),
    register: { version: register.version, asOf: register.asOf },
  };
}

/** The check of a page whose words could not be had. `why` is a sentence that can be shown as it is. */
export function couldNotRead(why: string, register: Check["register"]): Check {
  return {
    outcome: "could-not-read",
    mentions: [],
    signals: [],
    reasons: [{ kind: "unreadable", why }],
    register: { version: register.version, asOf: register.asOf },
  };
}

/** A mark is named where it is the brand and the words bear that out; the rest may name it, and a mere word names nothing. */
function outcomeOf(mentions: readonly Mention[]): Outcome {
  const named = mentions.filter(namesAsBrand);
  if (named.some(({ standing }) => standing === "recorded")) return "names-recorded";
  if (named.length > 0) return "names-seized";
  return mentions.some(({ certainty }) => certainty !== "unlikely") ? "may-name" : "none-found";
}

/** Mentions that bear out the outcome first, then the others that count, then signals, strong ones first, then what was not read. */
function reasonsFor(text: ListingText, mentions: readonly Mention[], signals: readonly Signal[]): Reason[] {
  const reasons: Reason[] = [];
  for (const weight of weights)
    for (let at = 0; at < mentions.length; at++)
      if (weightOf(mentions[at]) === weight) reasons.push({ kind: "mention", mention: at });
  for (const strength of strengths)
    for (let at = 0; at < signals.length; at++)
      if (signals[at]?.strength === strength) reasons.push({ kind: "signal", signal: at });
  for (const field of mentionFields)
    if ((text[field]?.length ?? 0) > longestRead) reasons.push({ kind: "text-cut", field, read: longestRead });
  return reasons;
}

const weights = ["names a recorded mark", "names a seized mark", "may be the brand", "counts"] as const;
const strengths = ["strong", "weak"] as const;

function weightOf(mention: Mention | undefined): (typeof weights)[number] | undefined {
  if (!mention || mention.certainty === "unlikely") return undefined;
  if (!namesAsBrand(mention)) return mention.role === "brand" ? "may be the brand" : "counts";
  return mention.standing === "recorded" ? "names a recorded mark" : "names a seized mark";
}
