import type { ContentRule } from "./content-rule.ts";
import { digestFiguresAreInTheFacts } from "./digest-figures-are-in-the-facts.ts";
import { digestsAreShort } from "./digests-are-short.ts";
import { noSyntheticRecordation } from "./no-synthetic-recordation.ts";
import { numberedEvidenceHasNumber } from "./numbered-evidence-has-number.ts";
import { officialReleasesLinkToGovernment } from "./official-releases-link-to-government.ts";
import { ordinaryWordsAreMarks } from "./ordinary-words-are-marks.ts";
import { recordationAddressesDiffer } from "./recordation-addresses-differ.ts";
import { recordationDatesInOrder } from "./recordation-dates-in-order.ts";
import { releaseIdsTellDateAndPlace } from "./release-ids-tell-date-and-place.ts";
import { releaseTotalsStandAlone } from "./release-totals-stand-alone.ts";
import { releasedBrandsHaveAMark } from "./released-brands-have-a-mark.ts";
import { releasedPortsHaveAPlace } from "./released-ports-have-a-place.ts";
import { rowsOfAMarkAgree } from "./rows-of-a-mark-agree.ts";
import { seizedMarksAreReleased } from "./seized-marks-are-released.ts";

/** All that we promise about our data. */
export const rules: readonly ContentRule[] = [
  recordationAddressesDiffer,
  numberedEvidenceHasNumber,
  recordationDatesInOrder,
  noSyntheticRecordation,
  ordinaryWordsAreMarks,
  releasedBrandsHaveAMark,
  releasedPortsHaveAPlace,
  seizedMarksAreReleased,
  rowsOfAMarkAgree,
  releaseIdsTellDateAndPlace,
  officialReleasesLinkToGovernment,
  digestsAreShort,
  digestFiguresAreInTheFacts,
  releaseTotalsStandAlone,
];
