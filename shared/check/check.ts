import type { Mention, MentionField } from "../mention/mention.ts";

export const outcomes = ["names-recorded", "names-seized", "may-name", "none-found", "could-not-read"] as const;
export type Outcome = (typeof outcomes)[number];

/** Something else that the listing's own text says and a careful buyer should notice, with its span. */
export type Signal = {
  /** Key of the signal table and of its wording. */
  id: string;
  strength: "strong" | "weak";
  field: MentionField;
  start: number;
  end: number;
  text: string;
};

/** Why the outcome is what it is, in order, as data; the wording module turns each into a sentence. */
export type Reason =
  | { kind: "mention"; mention: number }
  | { kind: "signal"; signal: number }
  | { kind: "text-cut"; field: MentionField; read: number }
  | { kind: "unreadable"; why: string };

/** Listing + register -> outcome, mentions, signals. */
export type Check = {
  outcome: Outcome;
  mentions: Mention[];
  signals: Signal[];
  reasons: Reason[];
  register: { version: string; asOf: string };
};
