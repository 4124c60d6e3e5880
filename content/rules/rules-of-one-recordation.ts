import type { RuleOfOneRecordation } from "./content-rule.ts";
import { noSyntheticRecordation } from "./no-synthetic-recordation.ts";
import { numberedEvidenceHasNumber } from "./numbered-evidence-has-number.ts";
import { recordationDatesInOrder } from "./recordation-dates-in-order.ts";

/** The promises that judge every recordation by itself: an import's thread asks them without loading all others. */
export const rulesOfOneRecordation: readonly RuleOfOneRecordation[] = [
  numberedEvidenceHasNumber,
  recordationDatesInOrder,
  noSyntheticRecordation,
];
