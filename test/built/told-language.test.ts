import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { textRuns } from "./text-runs.ts";
import { readsLike } from "./told-language.ts";

/*
 * A screen reader reads a Spanish page's text as Spanish unless it is told otherwise (WCAG 3.1.2). What we have only in English, titles
 * and publishers of sources, goods and quotations, must say so; names of marks and owners belong to no language.
 */
const rowsOf = (file: string) =>
  parse(readFileSync(join(projectRoot, "content", file)), { columns: true, bom: true }) as Record<string, string>[];
const recordations = rowsOf("recordations/recordations.csv");
const names = [
  ...recordations.flatMap(({ mark, words, owner }) => [mark, owner, ...(words ?? "").split("|")]),
  ...rowsOf("marks/seized-marks.csv").flatMap(({ brand, mark, words }) => [brand, mark, ...(words ?? "").split("|")]),
]
  .filter((name) => name !== undefined && name.length > 3)
  // "The Acme Company" before "Acme Company", which would leave its article.
  .sort((a = "", b = "") => b.length - a.length);
const known = new Set(
  [
    ...rowsOf("sources/sources.csv").map(({ title }) => title),
    ...recordations.flatMap(({ goods, evidence, source_title }) => [goods, evidence, source_title]),
  ].filter((text) => text !== undefined && /\p{Ll}{3,} \p{Ll}{2,}/u.test(text)),
);

const pages = globSync(join(projectRoot, "build/portal/es/**/*.html"));
const runs = new Map(
  pages.flatMap((page) =>
    textRuns(readFileSync(page, "utf8")).map(({ text, language }) => [
      `${language}: ${text}`,
      { text, language, page: page.slice(projectRoot.length) },
    ]),
  ),
);
const told = (language: string) => [...runs.values()].filter((run) => run.language === language);
const withoutNames = (text: string) => names.reduce<string>((rest, name = "") => rest.replaceAll(name, " "), text);
const placed = ({ page, text }: { page: string; text: string }) => `${page}: ${text.slice(0, 100)}`;

describe("on Spanish pages", () => {
  test("there is something to look at in both languages", () => {
    expect(told("es").length).toBeGreaterThan(5000);
    expect(told("en").length).toBeGreaterThan(200);
    expect(known.size).toBeGreaterThan(200);
  });

  test("no source, goods or evidence that we have in English only stands as Spanish", () => {
    expect(
      told("es")
        .filter(({ text }) => known.has(text.replace(/^[«“]|[,.»”]+$/g, "")))
        .map(placed),
    ).toEqual([]);
  });

  test("no sentence, title or phrase reads like English without saying so", () => {
    const english = told("es").filter(({ text }) => readsLike(text) === "en");
    expect(english.filter(({ text }) => readsLike(withoutNames(text)) === "en").map(placed)).toEqual([]);
  });

  test("nothing Spanish is said to be English", () => {
    expect(
      told("en")
        .filter(({ text }) => readsLike(text) === "es")
        .map(placed),
    ).toEqual([]);
  });
});

test.each([
  { it: "in the language of the page", html: '<html lang="es"><p>Hola</p></html>', finds: [{ text: "Hola", language: "es" }] },
  {
    it: "in its own where an element says so, and in the page's after it",
    html: '<html lang="es"><p>Véase <cite lang="en">The Fees</cite>,<br> hoy</p></html>',
    finds: [
      { text: "Véase", language: "es" },
      { text: "The Fees", language: "en" },
      { text: ",", language: "es" },
      { text: "hoy", language: "es" },
    ],
  },
  {
    it: "with what is read aloud of its attributes, whatever others are called",
    html: '<html lang="es"><a hreflang="en" title="x > y">Tarifas &amp; plazos</a><script>if (a < b) lang = "en"</script></html>',
    finds: [
      { text: "x > y", language: "es" },
      { text: "Tarifas & plazos", language: "es" },
    ],
  },
])("a run is told $it", ({ html, finds }) => {
  expect(textRuns(html)).toEqual(finds);
});

test.each([
  { text: "makeup and perfume (seized goods)", language: "en" },
  { text: "19 CFR 133.7: Renewal of trademark recordation", language: "en" },
  { text: "Vence el registro en Aduanas", language: "es" },
  { text: "Aduanas: 1-800-BE-ALERT", language: undefined },
  { text: "Greenwood, IN", language: undefined },
  { text: "HQ 451915", language: undefined },
])("$text reads like $language", ({ text, language }) => {
  expect(readsLike(text)).toBe(language);
});
