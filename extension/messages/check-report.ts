import type { Check } from "../../shared/check/check.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { ReleaseNote } from "../../shared/release/release.ts";

/** One page as it was checked. */
export type PageCheck = {
  address: string;
  /** The document's title, for lists. */
  pageTitle: string;
  /** ISO time of the check. */
  at: string;
  reading: ListingReading;
  check: Check;
};

/** What the register holds on the marks of a check, all that a view needs to show it. */
export type Evidence = { marks: Mark[]; recordations: Recordation[]; releases: ReleaseNote[] };

/** Why a tab has nothing to show. */
export const nothingWhys = ["not-checked", "not-a-shop", "results", "closed-page"] as const;
export type NothingWhy = (typeof nothingWhys)[number];

/** What a panel shows of a tab. */
export type CheckReport =
  | { kind: "check"; page: PageCheck; evidence: Evidence }
  | { kind: "nothing"; why: NothingWhy; address: string | undefined };
