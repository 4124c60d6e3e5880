import { expect, test } from "vitest";
import { consumerGuidesReadEasily } from "../../content/rules/consumer-guides-read-easily.ts";
import type { Content, ContentRule } from "../../content/rules/content-rule.ts";
import { deadlinesCountFromAnEvent } from "../../content/rules/deadlines-count-from-an-event.ts";
import { glossaryTermsDiffer } from "../../content/rules/glossary-terms-differ.ts";
import { goodsGuidesAreComplete } from "../../content/rules/goods-guides-are-complete.ts";
import { guideFiguresAgree } from "../../content/rules/guide-figures-agree.ts";
import { guideFiguresAreCited } from "../../content/rules/guide-figures-are-cited.ts";
import { guideLinksLeadSomewhere } from "../../content/rules/guide-links-lead-somewhere.ts";
import { guidesListWhatTheyCite } from "../../content/rules/guides-list-what-they-cite.ts";
import { guidesStandInBothLanguages } from "../../content/rules/guides-stand-in-both-languages.ts";
import { guidesWereReviewedAfterTheirSources } from "../../content/rules/guides-were-reviewed-after-their-sources.ts";
import { idsAreUnique } from "../../content/rules/ids-are-unique.ts";
import { listedSourcesAreNamed } from "../../content/rules/listed-sources-are-named.ts";
import { namedSourcesExist } from "../../content/rules/named-sources-exist.ts";
import { portsNameReleasesOnce } from "../../content/rules/ports-name-releases-once.ts";
import { sourcesWereReadAfterTheyAppeared } from "../../content/rules/sources-were-read-after-they-appeared.ts";
import type { Deadline } from "../../shared/deadline/read-deadline-row.ts";
import type { GlossaryTerm } from "../../shared/glossary/read-glossary-row.ts";
import { goodsKinds } from "../../shared/guide/goods-kind.ts";
import type { Guide } from "../../shared/guide/guide.ts";
import type { Port } from "../../shared/port/read-port-row.ts";
import { aGuide, aSource } from "../fixtures/a-guide.ts";

const located = <T>(values: readonly T[]) => values.map((value, at) => ({ file: "content/x", line: at + 2, value }));
const none = {
  recordations: [],
  ordinaryWords: [],
  seizedMarks: [],
  releases: [],
  releasePlaces: [],
  contacts: [],
  ports: [],
  centers: [],
  officialLinks: [],
  glossary: [],
  timeline: [],
  partners: [],
  storeReporting: [],
  niceClasses: [],
  deadlines: [],
  deadlineEvents: [],
};
/** A guide in both languages and its source: keeps every promise but the one about whole sets of goods. */
const published = (differing: Partial<Content> = {}): Content => ({
  ...(none as unknown as Content),
  guides: located([aGuide(), aGuide({ language: "es" })]),
  sources: located([aSource()]),
  ...differing,
});
const withGuide = (change: Partial<Guide>): Content =>
  published({ guides: located([aGuide(change), aGuide({ ...change, language: "es" })]) });
const told = (rule: ContentRule, content: Content): string =>
  rule
    .breaches(content)
    .map(({ problem }) => problem)
    .join("; ");

test.each([
  namedSourcesExist,
  listedSourcesAreNamed,
  idsAreUnique,
  sourcesWereReadAfterTheyAppeared,
  guidesListWhatTheyCite,
  guideFiguresAgree,
  guideFiguresAreCited,
  guidesStandInBothLanguages,
  guideLinksLeadSomewhere,
  consumerGuidesReadEasily,
  guidesWereReviewedAfterTheirSources,
])("$promise Kept by a guide, its twin and its source.", (rule) => expect(told(rule, published())).toBe(""));

test.each([
  { rule: namedSourcesExist, says: "names the source a-rumour", content: withGuide({ sources: ["a-rumour"] }) },
  {
    rule: listedSourcesAreNamed,
    says: "nothing names the source spare",
    content: published({ sources: located([aSource(), aSource({ id: "spare" })]) }),
  },
  { rule: idsAreUnique, says: "repeats the id a-recall", content: published({ sources: located([aSource(), aSource()]) }) },
  {
    rule: sourcesWereReadAfterTheyAppeared,
    says: "2027-01 is after",
    content: published({ sources: located([aSource({ date: "2027-01" })]) }),
  },
  {
    rule: guidesListWhatTheyCite,
    says: "lists spare but does not cite it",
    content: withGuide({ sources: ["a-recall", "spare"] }),
  },
  { rule: guidesListWhatTheyCite, says: "cites a-recall but does not list it", content: withGuide({ sources: [] }) },
  {
    rule: guideFiguresAreCited,
    says: 'without a source: "Forty of 41 failed."',
    content: withGuide({ body: "Forty of 41 failed." }),
  },
  { rule: guidesStandInBothLanguages, says: 'has no twin in "es"', content: published({ guides: located([aGuide()]) }) },
  {
    rule: guidesStandInBothLanguages,
    says: 'its twin in "es" differ in niceClasses',
    content: published({ guides: located([aGuide(), aGuide({ language: "es", niceClasses: [9] })]) }),
  },
  {
    rule: guidesStandInBothLanguages,
    says: "differ in checklist",
    content: published({ guides: located([aGuide(), aGuide({ language: "es", checklist: [] })]) }),
  },
  {
    rule: guideFiguresAgree,
    says: "40, 1.5 in en but not es; 41, 1,500 in es but not en",
    content: published({
      guides: located([
        aGuide({ body: "40 of 1.5 million, or $2 billion.[^a-recall]" }),
        aGuide({ language: "es", body: "41 de 1,500, o 2,000 millones de dólares.[^a-recall]" }),
      ]),
    }),
  },
  {
    rule: guideLinksLeadSomewhere,
    says: "the guide cords.md does not exist",
    content: withGuide({ body: "See [cords](cords.md)." }),
  },
  {
    rule: guideLinksLeadSomewhere,
    says: "lamps.md has no heading #whom-to-tell",
    content: withGuide({ body: "See [below](lamps.md#whom-to-tell)." }),
  },
  {
    rule: guideLinksLeadSomewhere,
    says: "the page /contacts must begin and end",
    content: withGuide({ body: "See [contacts](/contacts)." }),
  },
  {
    rule: guideLinksLeadSomewhere,
    says: "the glossary has no entry bond",
    content: withGuide({ body: "See [bond](/glossary/#bond)." }),
  },
  {
    rule: guideLinksLeadSomewhere,
    says: "www.fda.gov is no full address",
    content: withGuide({ body: "See [FDA](www.fda.gov)." }),
  },
  { rule: guideLinksLeadSomewhere, says: "the related guide cords does not exist", content: withGuide({ related: ["cords"] }) },
  {
    rule: consumerGuidesReadEasily,
    says: "the summary reads at grade",
    content: withGuide({
      summary:
        "Notwithstanding aforementioned considerations, administrative determinations regarding admissibility necessitate reconsideration.",
    }),
  },
  {
    rule: guidesWereReviewedAfterTheirSources,
    says: "was reviewed on 2026-11-01, but a-recall was read on 2026-11-23",
    content: withGuide({ reviewed: "2026-11-01" }),
  },
  { rule: goodsGuidesAreComplete, says: `has no guide for ${goodsKinds[0]}`, content: published() },
  {
    rule: goodsGuidesAreComplete,
    says: "names the mark Zenith",
    content: withGuide({ slug: "perfume", goods: "perfume", marks: ["Zenith"] }),
  },
  {
    rule: goodsGuidesAreComplete,
    says: "has no checklist",
    content: withGuide({ slug: "perfume", goods: "perfume", checklist: [] }),
  },
  {
    rule: deadlinesCountFromAnEvent,
    says: "counts from arrival, which is no event",
    content: published({ deadlines: located([{ fromEvent: "arrival" } as Deadline]) }),
  },
  {
    rule: deadlinesCountFromAnEvent,
    says: "no deadline counts from arrival",
    content: published({ deadlineEvents: located([{ id: "arrival", label: { en: "Arrival", es: "Llegada" } }]) }),
  },
  {
    rule: portsNameReleasesOnce,
    says: 'claims "Laredo", which belongs to laredo',
    content: published({ ports: located([aPort("laredo"), aPort("laredo-bridge")]) }),
  },
  {
    rule: glossaryTermsDiffer,
    says: 'claims "bond", which belongs to bond',
    content: published({ glossary: located([aTerm("bond"), aTerm("surety")]) }),
  },
])("$rule.promise A breach is told: $says", ({ rule, says, content }) => {
  expect(told(rule, content)).toContain(says);
  expect(rule.breaches(content).every(({ remedy, file }) => /\.$/.test(remedy) && file.startsWith("content/"))).toBe(true);
});

function aPort(id: string): Port {
  return {
    id,
    code: undefined,
    name: "Laredo",
    kind: "port",
    state: "TX",
    latitude: undefined,
    longitude: undefined,
    sources: ["a-recall"],
    fieldOffice: undefined,
    releaseNames: ["Laredo"],
  };
}

function aTerm(id: string): GlossaryTerm {
  return {
    id,
    term: { en: "bond", es: id },
    also: { en: [], es: [] },
    definition: { en: "A promise.", es: "Una promesa." },
    sources: ["a-recall"],
  };
}
