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
    ...(["title", "description"] as const).flatMap((field) => findSignals(folded(field), field, namesMark)),
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

/** Mentions that bear out the outcome first, then the others that count, then signals, then what was not read. */
function reasonsFor(text: ListingText, mentions: readonly Mention[], signals: readonly Signal[]): Reason[] {
  const counting = mentions
    .map((mention, place) => ({ mention, place }))
    .filter(({ mention }) => mention.certainty !== "unlikely")
    .sort((a, b) => rank(a.mention) - rank(b.mention) || a.place - b.place);
  const strongFirst = signals
    .map((signal, place) => ({ signal, place }))
    .sort((a, b) => Number(a.signal.strength === "weak") - Number(b.signal.strength === "weak"));
  return [
    ...counting.map(({ place }): Reason => ({ kind: "mention", mention: place })),
    ...strongFirst.map(({ place }): Reason => ({ kind: "signal", signal: place })),
    ...mentionFields
      .filter((field) => (text[field]?.length ?? 0) > longestRead)
      .map((field): Reason => ({ kind: "text-cut", field, read: longestRead })),
  ];
}

function rank(mention: Mention): number {
  if (!namesAsBrand(mention)) return mention.role === "brand" ? 2 : 3;
  return mention.standing === "recorded" ? 0 : 1;
}
