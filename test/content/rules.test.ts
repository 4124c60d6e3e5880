import { expect, test } from "vitest";
import { readContent } from "../../cli/content/read-content.ts";
import { projectRoot } from "../../cli/project-root.ts";
import type { Content } from "../../content/rules/content-rule.ts";
import { digestFiguresAreInTheFacts } from "../../content/rules/digest-figures-are-in-the-facts.ts";
import { digestsAreShort } from "../../content/rules/digests-are-short.ts";
import { noSyntheticRecordation } from "../../content/rules/no-synthetic-recordation.ts";
import { numberedEvidenceHasNumber } from "../../content/rules/numbered-evidence-has-number.ts";
import { officialReleasesLinkToGovernment } from "../../content/rules/official-releases-link-to-government.ts";
import { ordinaryWordsAreMarks } from "../../content/rules/ordinary-words-are-marks.ts";
import { privatePersonsAreNotNamed } from "../../content/rules/private-persons-are-not-named.ts";
import { recordationAddressesDiffer } from "../../content/rules/recordation-addresses-differ.ts";
import { recordationDatesInOrder } from "../../content/rules/recordation-dates-in-order.ts";
import { releaseIdsTellDateAndPlace } from "../../content/rules/release-ids-tell-date-and-place.ts";
import { releaseTotalsStandAlone } from "../../content/rules/release-totals-stand-alone.ts";
import { releasedBrandsHaveAMark } from "../../content/rules/released-brands-have-a-mark.ts";
import { releasedPortsHaveAPlace } from "../../content/rules/released-ports-have-a-place.ts";
import { rowsOfAMarkAgree } from "../../content/rules/rows-of-a-mark-agree.ts";
import { rules } from "../../content/rules/rules.ts";
import { seizedMarksAreReleased } from "../../content/rules/seized-marks-are-released.ts";
import type { SeizedMarkRow } from "../../shared/mark/seized-mark-row.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../shared/recordation/recordation-number.ts";
import type { Release, ReleaseItem } from "../../shared/release/release.ts";
import { describeBreach } from "../../shared/result.ts";
import { aRecordation } from "../fixtures/a-recordation.ts";
import { aRelease } from "../fixtures/a-release.ts";

const whole = readContent(projectRoot);
const withRecordations = (...recordations: Recordation[]): Content => {
  if (whole.kind === "breaches") throw new Error("content/ breaks its own rules");
  return { ...whole.content, recordations: recordations.map((value, at) => ({ file: "content/x.csv", line: at + 2, value })) };
};

test("what we publish keeps every promise", () => {
  expect(whole.kind === "breaches" ? whole.breaches.map(describeBreach) : []).toEqual([]);
});

test.each(rules.map((rule) => [rule.promise] as const))("a promise is one sentence: %s", (promise) => {
  expect(promise).toMatch(/^[A-Z].*\.$/);
});

test.each([
  { rule: recordationAddressesDiffer, content: withRecordations(aRecordation(), aRecordation()), line: 3 },
  { rule: recordationAddressesDiffer, content: withRecordations(aRecordation({ id: "" })), line: 2 },
  { rule: privatePersonsAreNotNamed, content: withRecordations(aRecordation({ owner: "Jane Q. Sample" })), line: 2 },
  { rule: numberedEvidenceHasNumber, content: withRecordations(aRecordation({ evidenceLevel: "named" })), line: 2 },
  {
    rule: recordationDatesInOrder,
    content: withRecordations(aRecordation({ effective: "2020-01-01", expires: "2019-01-01" })),
    line: 2,
  },
  {
    rule: noSyntheticRecordation,
    content: withRecordations(aRecordation({ number: "SYN 00-00001" as RecordationNumber })),
    line: 2,
  },
])("$rule.promise A breach is found with its line and remedy.", ({ rule, content, line }) => {
  const [breach] = rule.breaches(content);
  expect(breach).toMatchObject({ file: "content/x.csv", line });
  expect(breach?.remedy).toMatch(/\.$/);
});

test("a year of expiry that holds the effective day is in order", () => {
  expect(recordationDatesInOrder.breaches(withRecordations(aRecordation({ effective: "2016-05", expires: "2016" })))).toEqual([]);
});

test("neighbours for a word that no recordation has are a breach", () => {
  const content = {
    ...withRecordations(aRecordation()),
    ordinaryWords: [{ file: "content/y.csv", line: 2, value: { mark: "LAMP", neighbours: [], note: "" } }],
  };
  expect(ordinaryWordsAreMarks.breaches(content)).toHaveLength(1);
});

const ofReleases = (...releases: Release[]): Content => ({
  ...withRecordations(),
  releases: releases.map((value) => ({ file: `content/releases/${value.date.slice(0, 4)}/${value.id}.json`, value })),
  seizedMarks: [{ file: "content/x.csv", line: 2, value: aSeizedMarkRow() }],
});

test.each([
  { rule: releasedBrandsHaveAMark, says: 'names the brand "Zenith"', release: { items: [anItem({ brands: ["Zenith"] })] } },
  { rule: releasedPortsHaveAPlace, says: "names the port Atlantis, XX", release: { port: "Atlantis", state: "XX" } },
  { rule: seizedMarksAreReleased, says: 'no release names "Acme"', release: { items: [] } },
  { rule: releaseIdsTellDateAndPlace, says: "does not fit its id", release: { port: "Shelbyville" } },
  { rule: digestsAreShort, says: "digest.es has 1 sentence", release: { digest: { en: "One. Two.", es: "Una." } } },
  {
    rule: digestFiguresAreInTheFacts,
    says: "digest.en says 99,000",
    release: { digest: { en: "It held 99,000 lamps.", es: "" } },
  },
  {
    rule: releaseTotalsStandAlone,
    says: 'has a wrong row "in total"',
    release: { items: [anItem({ quantity: 12 }), anItem({ category: "other", description: "goods in total", quantity: 10 })] },
  },
  { rule: officialReleasesLinkToGovernment, says: "calls https://news.example/1 official", release: { sourceKind: "official" } },
] as const)("$rule.promise A breach is told: $says", ({ rule, says, release }) => {
  const breaches = rule.breaches(ofReleases(aRelease(release as Partial<Release>)));
  expect(breaches.map(({ problem }) => problem).join()).toContain(says);
  expect(breaches[0]?.remedy).toMatch(/\.$/);
});

test("rows of one mark that differ are a breach", () => {
  const rows = [aSeizedMarkRow(), aSeizedMarkRow({ words: ["ACME", "ACME LAMPS"] })];
  const content = { ...ofReleases(), seizedMarks: rows.map((value, at) => ({ file: "content/x.csv", line: at + 2, value })) };
  expect(rowsOfAMarkAgree.breaches(content)).toMatchObject([{ line: 3, column: "words" }]);
});

function anItem(differing: Partial<ReleaseItem> = {}): ReleaseItem {
  return {
    category: "home-goods",
    description: "lamps",
    descriptionEs: "lámparas",
    brands: ["Acme"],
    quantity: 10,
    ...differing,
  };
}

function aSeizedMarkRow(differing: Partial<SeizedMarkRow> = {}): SeizedMarkRow {
  return { brand: "Acme", mark: "Acme", words: ["ACME"], needsContext: false, neighbours: [], note: "", ...differing };
}
