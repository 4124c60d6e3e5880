import type { ListingText } from "../listing/listing.ts";
import { findMentions } from "../mention/find-mentions.ts";
import type { MarkIndex } from "../mention/mark-index.ts";
import type { Mention } from "../mention/mention.ts";
import type { Check, Outcome } from "./check.ts";

/** Compares a listing's words with the register. Pure: the same words and register give the same check. */
export function checkListing(text: ListingText, index: MarkIndex, register: Check["register"]): Check {
  const mentions = findMentions(text, index);
  return {
    outcome: outcomeOf(mentions),
    mentions,
    signals: [],
    reasons: mentions.map((_, mention) => ({ kind: "mention", mention })),
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

function outcomeOf(mentions: readonly Mention[]): Outcome {
  const named = mentions.filter(({ role }) => role === "brand");
  if (named.some(({ standing }) => standing === "recorded")) return "names-recorded";
  if (named.length > 0) return "names-seized";
  return mentions.length > 0 ? "may-name" : "none-found";
}
