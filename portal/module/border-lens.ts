// The public face of the module: what stands here is documented on the API page, in this order, and kept stable.

export { type Check, type Outcome, outcomes, type Reason, type Signal } from "../../shared/check/check.ts";
export type { CheckEvidence } from "../../shared/check/check-evidence.ts";
export { type CardPage, cardPage } from "../../shared/check/evidence-card/card-page.ts";
export { cardToHtml, cardToJson } from "../../shared/check/evidence-card/card-to-html.ts";
export type { EvidenceCard } from "../../shared/check/evidence-card/evidence-card.ts";
export { makeCard } from "../../shared/check/evidence-card/make-card.ts";
export { readCard } from "../../shared/check/evidence-card/read-card.ts";
export { type CardVerdict, verifyCard } from "../../shared/check/evidence-card/verify-card.ts";
export { type Checker, openChecker } from "../../shared/check/open-checker.ts";
export {
  outcomeHeading,
  outcomeSentence,
  reasonSentences,
  whatThisDoesNotMean,
  whatThisMeans,
} from "../../shared/check/wording.ts";
export { type Listing, type ListingText, textOf } from "../../shared/listing/listing.ts";
export type { ListingReading } from "../../shared/listing/listing-reading.ts";
export { readPage } from "../../shared/listing/read-page.ts";
export type { Mark } from "../../shared/mark/mark.ts";
export type { Mention } from "../../shared/mention/mention.ts";
export type { Recordation } from "../../shared/recordation/recordation.ts";
export type { ReleaseNote } from "../../shared/release/release.ts";
export type { Result } from "../../shared/result.ts";
