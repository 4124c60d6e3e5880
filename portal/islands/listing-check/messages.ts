import type { Check, Outcome } from "../../../shared/check/check.ts";
import type { CheckEvidence } from "../../../shared/check/check-evidence.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";

/** What the page asks the check worker; `turn` numbers a question, so that late answers are dropped. */
export type CheckAsk =
  /** The register file, handed over whole: the page fetches it, because it can do so before the worker has started. */
  | { kind: "open"; bytes: ArrayBuffer }
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
  /** The next titles of a list. They come bit by bit, so that the page never takes in thousands at once. */
  | { kind: "more"; turn: number; titles: ListedTitle[] }
  | { kind: "listed"; turn: number; cancelled: boolean };
