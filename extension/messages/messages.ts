import type { ListingReading, ResultCard } from "../../shared/listing/listing-reading.ts";
import type { CardMark } from "./card-mark.ts";
import type { CheckReport } from "./check-report.ts";
import type { ChipContent } from "./chip-content.ts";
import type { RegisterFacts } from "./register-facts.ts";

/** What a page part can be hidden for, from the chip itself. */
export const hidings = ["listing", "store", "everywhere"] as const;
export type Hiding = (typeof hidings)[number];

/**
 * Every message once: who asks whom, the question, the answer.
 * "page" is the content script, "view" an extension page (panel, popup, options), "background" the service worker.
 */
export type Messages = {
  "page>background: check": { ask: { address: string; pageTitle: string; reading: ListingReading }; answer: ChipContent | null };
  "page>background: cards": {
    ask: { address: string; cards: ResultCard[] };
    answer: { language: string; marks: (CardMark | null)[] };
  };
  "page>background: open panel": { ask: null; answer: null };
  "page>background: hide": { ask: { address: string; what: Hiding }; answer: null };
  "view>background: report": { ask: { tabId: number }; answer: CheckReport };
  "view>background: check tab": { ask: { tabId: number }; answer: CheckReport };
  "view>background: register": { ask: null; answer: RegisterFacts };
  "view>background: update register": { ask: null; answer: RegisterFacts };
  "view>background: watch": { ask: { markId: string; on: boolean }; answer: null };
  "view>background: delete all": { ask: null; answer: null };
  "background>page: read": {
    ask: null;
    answer: { address: string; pageTitle: string; reading: ListingReading };
  };
  "background>page: show": { ask: ChipContent | null; answer: null };
};

export type MessageName = keyof Messages;
export type Ask<Name extends MessageName> = Messages[Name]["ask"];
export type Answer<Name extends MessageName> = Messages[Name]["answer"];

/** A message as it travels. */
export type Envelope = { name: MessageName; ask: unknown };
