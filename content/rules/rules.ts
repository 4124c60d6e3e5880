import { consumerGuidesReadEasily } from "./consumer-guides-read-easily.ts";
import type { ContentRule } from "./content-rule.ts";
import { deadlinesCountFromAnEvent } from "./deadlines-count-from-an-event.ts";
import { digestFiguresAreInTheFacts } from "./digest-figures-are-in-the-facts.ts";
import { digestsAreShort } from "./digests-are-short.ts";
import { figureSourcesAreUsed } from "./figure-sources-are-used.ts";
import { figureSubjectsAreNamed } from "./figure-subjects-are-named.ts";
import { figuresDiffer } from "./figures-differ.ts";
import { figuresNameTheirSource } from "./figures-name-their-source.ts";
import { glossaryTermsDiffer } from "./glossary-terms-differ.ts";
import { goodsGuidesAreComplete } from "./goods-guides-are-complete.ts";
import { guideFiguresAgree } from "./guide-figures-agree.ts";
import { guideFiguresAreCited } from "./guide-figures-are-cited.ts";
import { guideLinksLeadSomewhere } from "./guide-links-lead-somewhere.ts";
import { guidesListWhatTheyCite } from "./guides-list-what-they-cite.ts";
import { guidesStandInBothLanguages } from "./guides-stand-in-both-languages.ts";
import { guidesWereReviewedAfterTheirSources } from "./guides-were-reviewed-after-their-sources.ts";
import { idsAreUnique } from "./ids-are-unique.ts";
import { listedSourcesAreNamed } from "./listed-sources-are-named.ts";
import { namedSourcesExist } from "./named-sources-exist.ts";
import { oddSharesAreExplained } from "./odd-shares-are-explained.ts";
import { officialReleasesLinkToGovernment } from "./official-releases-link-to-government.ts";
import { ordinaryWordsAreMarks } from "./ordinary-words-are-marks.ts";
import { portsNameReleasesOnce } from "./ports-name-releases-once.ts";
import { privatePersonsAreNotNamed } from "./private-persons-are-not-named.ts";
import { recordationAddressesDiffer } from "./recordation-addresses-differ.ts";
import { registrationsBelongToRecordations } from "./registrations-belong-to-recordations.ts";
import { releaseIdsTellDateAndPlace } from "./release-ids-tell-date-and-place.ts";
import { releaseTotalsStandAlone } from "./release-totals-stand-alone.ts";
import { releasedBrandsHaveAMark } from "./released-brands-have-a-mark.ts";
import { releasedPortsHaveAPlace } from "./released-ports-have-a-place.ts";
import { rowsOfAMarkAgree } from "./rows-of-a-mark-agree.ts";
import { rulesOfOneRecordation } from "./rules-of-one-recordation.ts";
import { seizedMarksAreReleased } from "./seized-marks-are-released.ts";
import { sourcesWereReadAfterTheyAppeared } from "./sources-were-read-after-they-appeared.ts";

/** All that we promise about our data. */
export const rules: readonly ContentRule[] = [
  recordationAddressesDiffer,
  ...rulesOfOneRecordation,
  privatePersonsAreNotNamed,
  registrationsBelongToRecordations,
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
  consumerGuidesReadEasily,
  deadlinesCountFromAnEvent,
  glossaryTermsDiffer,
  goodsGuidesAreComplete,
  guideFiguresAgree,
  guideFiguresAreCited,
  guideLinksLeadSomewhere,
  guidesListWhatTheyCite,
  guidesStandInBothLanguages,
  guidesWereReviewedAfterTheirSources,
  idsAreUnique,
  listedSourcesAreNamed,
  namedSourcesExist,
  portsNameReleasesOnce,
  sourcesWereReadAfterTheyAppeared,
  figureSourcesAreUsed,
  figureSubjectsAreNamed,
  figuresDiffer,
  figuresNameTheirSource,
  oddSharesAreExplained,
];
