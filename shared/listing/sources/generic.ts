import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import { loose } from "../loose.ts";
import type { PageFacts } from "../page-facts.ts";
import { plainTitle } from "../plain-title.ts";
import { mainPrice } from "../survey/main-price.ts";
import { noteShownPrice } from "./shown-price.ts";

/** Takes down what any shop's page shows: main heading, the price near it, and values behind labels such as "Sold by". */
export function readGeneric({ survey, meta, documentTitle, siteNames, home }: PageFacts, candidates: Candidates): void {
  const heading = survey.headings[0]?.text;
  // Shops set their logo as a heading too.
  if (!siteNames.has(loose(heading ?? ""))) noteText(candidates, "title", heading, "generic", "h1");
  const title = plainTitle(documentTitle, siteNames);
  // A page whose goods could not be had calls itself after its site: that is no name of goods, and saying so beats "no mark found".
  if (!siteNames.has(loose(title))) noteText(candidates, "title", title, "generic", "title");
  note(candidates, "imageTexts", picturesOf(survey.headings[0]?.text ?? documentTitle, survey.pictures), "generic", "img alt");
  const spot = mainPrice(survey);
  if (spot) {
    noteShownPrice(spot.price, "generic", spot.tag, candidates, home);
  }
  for (const { label, value, beside, path } of survey.labels) {
    if (beside) continue;
    if (label === "byline") {
      // A title that says the name too tells a maker from an author.
      const titles = [survey.headings[0]?.text, meta.get("og:title"), documentTitle].map((title) => loose(title ?? ""));
      if (titles.some((title) => title.includes(loose(value)))) noteText(candidates, "brand", value, "generic", "byline");
    } else if (label === "gtin") note(candidates, "gtin", readGtin(value), "generic", path);
    else noteText(candidates, label, value, "generic", path);
  }
}

/** What pictures are called that share a word with the title: logos, badges and other goods do not. */
function picturesOf(title: string, pictures: readonly string[]): string[] {
  const words = new Set(wordsOf(title));
  return pictures.filter((picture) => wordsOf(picture).some((word) => words.has(word))).slice(0, 12);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
