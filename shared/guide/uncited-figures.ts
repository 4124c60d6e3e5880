import { blocksOf } from "./guide-blocks.ts";

// What looks like a figure and is none: a phone number, the emergency number, a law's or standard's name, the name of a class of mask.
const noFigure =
  /\b1?-?\(?\d{3}\)?-\d{3}-\d{4}\b|\b911\b|\b7-1-1\b|\b\d+ (?:CFR|U\.S\.C\.)(?: part)? \d[\da-z.-]*(?:\([a-z0-9]+\))*|\bUL \d+|\b[NRP](?:95|99|100)\b|\b18650\b|\bPFAS\b/g;

/** Paragraphs, list items and table rows that state a figure or a year without naming a source. Steps and questions state none. */
export function uncitedFigures(body: string): string[] {
  return (
    blocksOf(body)
      .filter(({ kind, text }) => kind !== "heading" && !text.includes("[^"))
      .map(({ text }) => text)
      // A line that only opens a list: what follows names the sources.
      .filter((text) => !text.endsWith(":"))
      .filter((text) => /\d/.test(text.replace(/\[[^\]]*\]\([^()\s]*\)/g, "").replace(noFigure, "")))
  );
}
