import type { ContentRule } from "./content-rule.ts";
import { noSyntheticRecordation } from "./no-synthetic-recordation.ts";
import { numberedEvidenceHasNumber } from "./numbered-evidence-has-number.ts";
import { ordinaryWordsAreMarks } from "./ordinary-words-are-marks.ts";
import { recordationAddressesDiffer } from "./recordation-addresses-differ.ts";
import { recordationDatesInOrder } from "./recordation-dates-in-order.ts";

/** All that we promise about our data. */
export const rules: readonly ContentRule[] = [
  recordationAddressesDiffer,
  numberedEvidenceHasNumber,
  recordationDatesInOrder,
  noSyntheticRecordation,
  ordinaryWordsAreMarks,
];
