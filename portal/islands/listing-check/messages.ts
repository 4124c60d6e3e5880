import type { Check, Outcome } from "../../../shared/check/check.ts";
import type { CheckEvidence } from "../../../shared/check/check-evidence.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";

/** What the page asks the check worker; `turn` numbers a question, so that late answers are dropped. */
export type CheckAsk =
  | { kind: "open"; manifest: string }
  | { kind: "check"; turn: number; text: ListingText }
  | { kind: "list"; turn: number; titles: string[] }
  | { kind: "cancel" };

/** One title of a list, checked. */
export type ListedTitle = { title: string; outcome: Outcome; marks: string[]; signals: string[] };

/** What it answers. */
export type CheckAnswer =
  | { kind: "ready"; version: string; asOf: string }
  | { kind: "failed"; problem: string }
  | { kind: "checked"; turn: number; text: ListingText; check: Check; evidence: CheckEvidence }
  | { kind: "progress"; turn: number; done: number }
  | { kind: "listed"; turn: number; titles: ListedTitle[]; cancelled: boolean };
