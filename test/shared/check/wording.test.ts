import { describe, expect, test } from "vitest";
import { type Check, outcomes } from "../../../shared/check/check.ts";
import { couldNotRead } from "../../../shared/check/check-listing.ts";
import { routesToReport, stepsForBuyer } from "../../../shared/check/next-steps.ts";
import { signalIds, signalMeaning } from "../../../shared/check/signal-words.ts";
import * as wording from "../../../shared/check/wording.ts";
import { type Language, languages } from "../../../shared/language.ts";
import { understandPage } from "../../../shared/listing/understand-page.ts";
import { goodsAgreements, hows, type Mention, roles } from "../../../shared/mention/mention.ts";

const register = { version: "0123456789ab", asOf: "2026-11-20" };

function aMention(differing: Partial<Mention> = {}): Mention {
  return {
    markId: "acme",
    mark: "ACME",
    standing: "recorded",
    field: "title",
    start: 0,
    end: 4,
    text: "Acme",
    how: "exact",
    role: "brand",
    ambiguity: 0.1,
    goods: "unknown",
    ...differing,
  };
}

function aCheck(differing: Partial<Check> = {}): Check {
  return {
    outcome: "names-recorded",
    mentions: [aMention()],
    signals: [],
    reasons: [{ kind: "mention", mention: 0 }],
    register,
    ...differing,
  };
}

/** Every sentence the module can produce in a language, with neutral words for the parts that a listing brings. */
function everySentence(language: Language): string[] {
  const checks = outcomes.map((outcome) =>
    outcome === "could-not-read" ? couldNotRead("The page did not answer.", register) : aCheck({ outcome }),
  );
  const mentions = hows.flatMap((how) => roles.map((role) => aMention({ how, role })));
  const told = aCheck({
    mentions,
    reasons: [
      ...mentions.map((_, mention) => ({ kind: "mention", mention }) as const),
      { kind: "text-cut", field: "title", read: 65536 },
    ],
  });
  return [
    ...checks.map((check) => wording.outcomeSentence(check, language)),
    ...stepsForBuyer(language),
    ...routesToReport(language).flatMap(({ name, why }) => [name, why]),
    ...checks.map((check) => wording.chipText(check, language)),
    ...outcomes.flatMap((outcome) => [
      wording.outcomeHeading(outcome, language),
      wording.whatThisMeans(outcome, language),
      wording.whatThisDoesNotMean(outcome, language),
    ]),
    ...hows.map((how) => wording.howWords(how, language)),
    ...roles.flatMap((role) =>
      (["likely", "open", "unlikely"] as const).map((certainty) => wording.roleWords(aMention({ role, certainty }), language)),
    ),
    ...roles.flatMap((role) =>
      (["recorded", "seized"] as const).flatMap((standing) =>
        (["likely", "open", "unlikely"] as const).map((certainty) =>
          wording.soWhat(aMention({ role, standing, certainty }), language),
        ),
      ),
    ),
    ...goodsAgreements.flatMap((goods) =>
      [0, 0.4, 0.9].flatMap((ambiguity) =>
        (["recorded", "seized"] as const).flatMap((standing) =>
          (["likely", "open"] as const).map((certainty) =>
            wording.aboutMark(aMention({ goods, ambiguity, standing, certainty }), language),
          ),
        ),
      ),
    ),
    ...wording.reasonSentences(told, language),
    ...signalIds.map((id) => signalMeaning(id, language)),
    wording.outcomeSentence(besideCheck("compatible"), language),
    wording.whatThisMeans(besideCheck("compatible"), language),
  ];
}

const besideCheck = (role: Mention["role"]): Check => aCheck({ outcome: "may-name", mentions: [aMention({ role })] });

const banned = {
  en: /counterfeit|\bfakes?\b|scam|fraud|illegal|genuine|authentic|\bsafe\b|verified|suspicious|\d\s?%/i,
  es: /falsific|\bfals[oa]s?\b|estafa|fraude|ilegal|genuin|auténtic|\bsegur[oa]s?\b|verificad|sospechos|\d\s?%/i,
};

describe.each(languages)("the wording of a check, %s", (language) => {
  test("never judges a seller or the goods", () => {
    expect(everySentence(language).filter((sentence) => banned[language].test(sentence))).toEqual([]);
  });
  test("leaves nothing unsaid", () => {
    expect(everySentence(language).filter((sentence) => /undefined|null|^\s*$/.test(sentence))).toEqual([]);
  });
  test("fits the chip, whatever the mark is called", () => {
    const chips = outcomes.flatMap((outcome) =>
      ["X", "ACME", "A Mark Of Some Length", "A Mark With Far Too Many Letters For Any Chip"].map((mark) =>
        wording.chipText(aCheck({ outcome, mentions: [aMention({ mark })] }), language),
      ),
    );
    expect(chips.filter((chip) => chip.length > wording.longestChip)).toEqual([]);
  });
});

test.each(languages)("a mark named only as what the goods fit or are compared with is told as that, %s", (language) => {
  const told = new Set([besideCheck("compatible"), besideCheck("comparison")].map((one) => wording.whatThisMeans(one, language)));
  expect(told.size).toBe(1);
  expect([...told]).not.toContain(wording.whatThisMeans("may-name", language));
  expect(wording.whatThisMeans(besideCheck("word"), language)).toBe(wording.whatThisMeans("may-name", language));
  const both = aCheck({
    outcome: "may-name",
    mentions: [aMention({ role: "compatible" }), aMention({ role: "word" })],
    reasons: [0, 1].map((mention) => ({ kind: "mention", mention })),
  });
  expect(wording.whatThisMeans(both, language)).toBe(wording.whatThisMeans("may-name", language));
});

test("a page whose title was not found is told in the reader's language alone", () => {
  const page = { whole: true, language: undefined, store: "amazon", signs: { listing: true, results: false } };
  const survey = { prices: [], labels: [], buyButtons: [], brandPlaces: [], pictures: [], headings: [] };
  const lists = { meta: [], jsonLd: [], microdata: [], rdfa: [], groups: [], excerpts: [], placed: [] };
  const reading = understandPage({
    ...page,
    ...lists,
    survey,
    documentTitle: "",
    address: { host: "amazon.com", path: "/dp/B0TESTBL01" },
  });
  const check = couldNotRead(reading.kind === "page-changed" ? reading.why : "", register);
  expect(wording.outcomeSentence(check, "en")).toMatch(/^This page could not be read\. The page should/);
  expect(wording.outcomeSentence(check, "es")).toMatch(/^No se pudo leer esta página\. La página debería .* título\.$/);
});

test("names every mark once, in order, with the date written out", () => {
  const mentions = [
    aMention(),
    aMention({ mark: "BETA" }),
    aMention({ field: "description" }),
    aMention({ mark: "GAMMA", role: "word" }),
  ];
  const check = aCheck({ mentions, reasons: mentions.map((_, mention) => ({ kind: "mention", mention })) });
  expect(wording.outcomeSentence(check, "en")).toBe("This listing names ACME and BETA, recorded with U.S. Customs.");
  expect(wording.outcomeSentence(aCheck({ outcome: "none-found", mentions: [], reasons: [] }), "en")).toBe(
    "No mark in the register of November 20, 2026 was found in this listing.",
  );
  expect(wording.outcomeSentence(aCheck({ outcome: "none-found", mentions: [], reasons: [] }), "es")).toBe(
    "En este anuncio no se encontró ninguna marca del registro del 20 de noviembre de 2026.",
  );
});

describe("of one mention", () => {
  test("a role that the words around leave open is told as open, and one that hardly holds as a word", () => {
    const told = (["likely", "open", "unlikely"] as const).map((certainty) =>
      wording.roleWords(aMention({ role: "brand", certainty }), "en"),
    );
    expect(told).toEqual(["as the brand of the goods", "perhaps as the brand of the goods", "in passing or as an ordinary word"]);
  });

  test("a coined mark is not told as an ordinary word", () => {
    const told = [0.1, 0.6].map((ambiguity) => wording.roleWords(aMention({ role: "word", ambiguity }), "en"));
    expect(told).toEqual(["in passing", "in passing or as an ordinary word"]);
  });

  test("nothing is said of the record of a mark that has none", () => {
    const told = wording.aboutMark(aMention({ standing: "seized", goods: "unknown", ambiguity: 0 }), "en");
    expect(told).toBe("A coined word: where it stands, it nearly always means the mark.");
    expect(wording.aboutMark(aMention({ standing: "recorded", goods: "unknown", ambiguity: 0 }), "en")).toContain("record");
  });

  test("a word with other uses is not called one that often means something else where the outcome says that it names the mark", () => {
    const sure = wording.aboutMark(aMention({ role: "brand", certainty: "likely", ambiguity: 0.9 }), "en");
    const open = wording.aboutMark(aMention({ role: "brand", certainty: "open", ambiguity: 0.9 }), "en");
    expect(sure).toContain("point to the mark");
    expect(open).toContain("often does not mean the mark");
  });
});

test("why a page gave no listing is said in the view's language, and what only the reader knows as it says it", () => {
  expect(wording.whyUnread("The page does not offer one item for sale.", "es")).toBe(
    "La página no ofrece un solo artículo en venta.",
  );
  expect(wording.whyUnread("The page should offer an item, but its title was not found.", "es")).toMatch(
    /no se encontró su título/,
  );
  expect(wording.whyUnread("The page could not be read: broken.", "es")).toBe("The page could not be read: broken.");
});
