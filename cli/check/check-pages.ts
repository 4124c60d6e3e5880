import { checkListing } from "../../shared/check/check-listing.ts";
import { whyUnread } from "../../shared/check/wording.ts";
import type { Language } from "../../shared/language.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import { readSavedPage } from "../read/read-saved-page.ts";
import { checkInWords } from "./check-in-words.ts";
import { type Checker, slim } from "./title-line.ts";

/** Reads saved pages and checks what they sell: in words, or as one JSON line per page in order. */
export function checkPages(pages: readonly string[], checker: Checker, json: boolean, language: Language): void {
  for (const written of pages) {
    const { file, reading } = readSavedPage(written);
    if (!reading.ok) {
      console.error(reading.problem);
      process.exitCode = 1;
      if (json) console.log(JSON.stringify({ file, error: reading.problem }));
    } else if (json) console.log(JSON.stringify({ file, ...asData(reading.value, checker) }));
    else console.log([file, ...inWords(reading.value, checker, language).map((line) => `  ${line}`)].join("\n"));
  }
}

function asData(reading: ListingReading, { index, register, numbers }: Checker): object {
  const { kind } = reading;
  switch (kind) {
    case "listing":
      return { kind, ...slim(checkListing(textOf(reading.listing), index, register), numbers) };
    case "results":
      return {
        kind,
        cards: reading.cards.map(({ title }) => ({ title, ...slim(checkListing({ title }, index, register), numbers) })),
      };
    default:
      return { kind, why: reading.why };
  }
}

function inWords(reading: ListingReading, { index, register }: Checker, language: Language): string[] {
  switch (reading.kind) {
    case "listing":
      return [reading.listing.title.value, ...checkInWords(checkListing(textOf(reading.listing), index, register), language)];
    case "results":
      return reading.cards.flatMap(({ title }) => {
        const [chip = ""] = checkInWords(checkListing({ title }, index, register), language);
        return [`${chip}: ${title}`];
      });
    default:
      return [whyUnread(reading.why, language)];
  }
}
