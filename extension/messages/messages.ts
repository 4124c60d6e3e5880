import type { StorePlaces } from "../../shared/listing/stores/store-places.ts";
import type { TakenPage } from "../../shared/listing/taken-page.ts";
import type { CardMark } from "./card-mark.ts";
import type { CheckReport } from "./check-report.ts";
import type { PageAnswer } from "./page-answer.ts";
import type { RegisterFacts } from "./register-facts.ts";

/** What a page part can be hidden for, from the chip itself. */
export const hidings = ["listing", "store", "everywhere"] as const;
export type Hiding = (typeof hidings)[number];

/** A page as the page part hands it over. */
export type PageTaken = { address: string; pageTitle: string; taken: TakenPage };

/**
 * Where the reader looks: one store's places, or those of the shop systems that any host may run. `isEnough` where they may tell a
 * listing, so that the page is only walked if they do not.
 */
export type ReadFrom = { isStore: boolean; places: StorePlaces[]; isEnough: boolean };

/**
 * Every message once: who asks whom, the question, the answer.
 * "page" is the part in the page (first the gate, then the reader), "view" an extension page (panel, popup, options), "background" the service worker, which asks a page nothing: it calls what the reader offers (`borderLensRead`).
 */
export type Messages = {
  "page>background: may sell": { ask: null; answer: null };
  "page>background: where to look": { ask: null; answer: ReadFrom };
  "page>background: whole page": { ask: null; answer: null };
  "page>background: check": { ask: PageTaken; answer: PageAnswer };
  "page>background: cards": {
    ask: { titles: string[] };
    /** `style` is CSS for the shadow root of each mark. */
    answer: { language: string; style: string; marks: (CardMark | null)[] };
  };
  "page>background: open panel": { ask: null; answer: null };
  "page>background: hide": { ask: { address: string; what: Hiding }; answer: null };
  "view>background: report": { ask: { tabId: number }; answer: CheckReport };
  "view>background: check tab": { ask: { tabId: number }; answer: CheckReport };
  "view>background: register": { ask: null; answer: RegisterFacts };
  "view>background: update register": { ask: null; answer: RegisterFacts };
  "view>background: watch": { ask: { markId: string; on: boolean }; answer: null };
  "view>background: delete all": { ask: null; answer: null };
};

export type MessageName = keyof Messages;
export type Ask<Name extends MessageName> = Messages[Name]["ask"];
export type Answer<Name extends MessageName> = Messages[Name]["answer"];

/** A message as it travels. */
export type Envelope = { name: MessageName; ask: unknown };
