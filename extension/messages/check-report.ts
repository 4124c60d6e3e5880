import type { Check } from "../../shared/check/check.ts";
import type { CheckEvidence } from "../../shared/check/check-evidence.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";

/** One page as it was checked. */
export type PageCheck = {
  address: string;
  /** The document's title, for lists. */
  pageTitle: string;
  /** ISO time of the check. */
  at: string;
  reading: ListingReading;
  /** The whole page was read; else as much of it as tells the listing. */
  whole: boolean;
  check: Check;
};

/** Why a tab has nothing to show. "not-let-in": the browser tells us nothing of its page, until the user presses our button there. */
export const nothingWhys = ["not-checked", "not-let-in", "not-a-shop", "results", "closed-page"] as const;
export type NothingWhy = (typeof nothingWhys)[number];

/** What a panel shows of a tab. */
export type CheckReport =
  | { kind: "check"; page: PageCheck; evidence: CheckEvidence }
  | { kind: "nothing"; why: NothingWhy; address: string | undefined };
