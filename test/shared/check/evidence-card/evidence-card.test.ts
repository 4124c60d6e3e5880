import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { checkListing } from "../../../../shared/check/check-listing.ts";
import { cardPage } from "../../../../shared/check/evidence-card/card-page.ts";
import { cardToHtml, cardToJson } from "../../../../shared/check/evidence-card/card-to-html.ts";
import type { EvidenceCard } from "../../../../shared/check/evidence-card/evidence-card.ts";
import { makeCard } from "../../../../shared/check/evidence-card/make-card.ts";
import { readCard } from "../../../../shared/check/evidence-card/read-card.ts";
import { verifyCard } from "../../../../shared/check/evidence-card/verify-card.ts";
import type { ListingText } from "../../../../shared/listing/listing.ts";
import type { Mark } from "../../../../shared/mark/mark.ts";
import { buildMarkIndex } from "../../../../shared/mention/mark-index.ts";
import { aRecordation } from "../../../fixtures/a-recordation.ts";

const acme: Mark = {
  id: "acme",
  name: "ACME",
  words: ["ACME"],
  standing: "recorded",
  needsContext: false,
  neighbours: [],
  recordations: ["tmk-21-00431"],
  releases: [],
  classes: [],
};
const register = { version: "0123456789ab", asOf: "2026-11-24" };
const index = buildMarkIndex([acme]);
const sha256 = async (text: string) => createHash("sha256").update(text).digest("hex");
const checkAgain = async (text: ListingText, version: string) =>
  version === register.version ? checkListing(text, index, register) : undefined;

const aCard = (text: ListingText = { title: "ACME desk lamp", brand: "ACME" }): Promise<EvidenceCard> =>
  makeCard(
    {
      at: "2026-11-24T10:00:00.000Z",
      by: "Border Lens extension",
      version: "0.1.0",
      page: { address: "https://shop.example/lamp", title: "Lamp" },
      text,
      check: checkListing(text, index, register),
      recordations: [aRecordation()],
      releases: [],
    },
    sha256,
  );

describe("a card", () => {
  test.each(["en", "es"] as const)(
    "comes back from its HTML file (%s) as it was made, and gives the same result again",
    async (language) => {
      const card = await aCard();
      const read = readCard(cardToHtml(card, language));
      expect(read).toEqual({ ok: true, value: card });
      expect(await verifyCard(card, sha256, checkAgain)).toEqual({ kind: "same" });
    },
  );

  test("is told from a page around it that shows something else", async () => {
    const card = await aCard();
    expect(cardPage(cardToJson(card), card)).toBe("none");
    for (const language of ["en", "es"] as const) {
      const html = cardToHtml(card, language);
      expect(cardPage(html, card)).toBe("as-written");
      expect(cardPage(`\ufeff${html.replace(/\n/g, "\r\n")}\r\n`, card)).toBe("as-written");
      expect(cardPage(html.replace(/<h1>.*?<\/h1>/, "<h1>The seller sells copies.</h1>"), card)).toBe("other");
      expect(cardPage(html.replace("shop.example", "other.example"), card)).toBe("other");
      expect(cardPage(html.replace("</style>", "h1{display:none}</style>"), card)).toBe("other");
    }
  });

  test("comes back from its JSON file as it was made", async () => {
    const card = await aCard();
    expect(readCard(cardToJson(card))).toEqual({ ok: true, value: card });
  });

  test.each([
    { it: "an edited title", edit: (card: EvidenceCard) => ({ ...card, text: { ...card.text, title: "Plain desk lamp" } }) },
    {
      it: "an edited outcome",
      edit: (card: EvidenceCard) => ({ ...card, check: { ...card.check, outcome: "none-found" as const } }),
    },
    { it: "an edited time", edit: (card: EvidenceCard) => ({ ...card, made: { ...card.made, at: "2020-01-01" } }) },
  ])("shows $it by its hash", async ({ edit }) => {
    expect(await verifyCard(edit(await aCard()), sha256, checkAgain)).toEqual({ kind: "altered" });
  });

  test("says so when its register cannot be had", async () => {
    const verdict = await verifyCard(await aCard(), sha256, async () => undefined);
    expect(verdict).toEqual({ kind: "register-unknown", version: register.version });
  });

  test("says in what the result differs when the same words give another one", async () => {
    const verdict = await verifyCard(await aCard(), sha256, async (text) => checkListing(text, buildMarkIndex([]), register));
    expect(verdict).toMatchObject({ kind: "differs", differences: ["outcome", "mentions"] });
  });

  test.each([
    { it: "no card at all", file: "<!doctype html><p>Hello", says: /no evidence card/ },
    { it: "other JSON", file: '{"a":1}', says: /no evidence card/ },
    { it: "half a card", file: '{"format":"border-lens evidence card","formatVersion":1,', says: /cut short/ },
    { it: "a card of the future", file: '{"format":"border-lens evidence card","formatVersion":9}', says: /newer one/ },
    { it: "a card with a part missing", file: '{"format":"border-lens evidence card","formatVersion":1}', says: /not whole/ },
  ])("of $it is refused with a sentence", ({ file, says }) => {
    const read = readCard(file);
    expect(read.ok).toBe(false);
    expect(read.ok ? "" : read.problem).toMatch(says);
  });

  test("lets no word of a page become markup, whatever it is", async () => {
    const hostile = fc.string({
      unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "!", "-", "s", "script", "</script>", "<!--", "ACME ", "\u202e"),
    });
    await fc.assert(
      fc.asyncProperty(hostile, async (title) => {
        const card = await aCard({ title, description: title });
        const html = cardToHtml(card, "en");
        const { document } = parseHTML(html);
        expect(document.querySelectorAll("script").length).toBe(1);
        expect(document.querySelectorAll("img, iframe, object").length).toBe(0);
        expect(readCard(html)).toEqual({ ok: true, value: card });
      }),
      { numRuns: 300 },
    );
  });

  test("of a long text that names one mark again and again it stays short: each reason once, the beginning, and every other word found", async () => {
    const description = `${"An ACME lamp is what an ACME lamp should be. ".repeat(60)}It comes as a 1:1 copy.`;
    const card = await aCard({ title: "ACME desk lamp", description });
    const { document } = parseHTML(cardToHtml(card, "en"));
    const reasons = Array.from(document.querySelectorAll("dl + ul > li"), ({ textContent }) => textContent ?? "");
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => /\(× \d+\)$/.test(reason)).length).toBeGreaterThan(0);
    const shown = Array.from(document.querySelectorAll("dd")).at(-1)?.textContent ?? "";
    expect(shown.length).toBeLessThan(1_000);
    expect(shown).toContain("1:1");
    expect(readCard(cardToHtml(card, "en"))).toEqual({ ok: true, value: card });
  });

  test("never speaks of a seller", async () => {
    expect(cardToHtml(await aCard(), "en")).not.toMatch(/seller"|counterfeit|fake|fraud/i);
  });
});
