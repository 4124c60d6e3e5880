/** A piece of a page's text within one element, or an attribute that is read aloud, and the language that a screen reader takes it for. */
export type TextRun = { text: string; language: string };

const tag =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*(\/?)>/gi;
const neverClosed = new Set(
  "area base br circle col embed hr img input line link meta path rect source track use wbr".split(" "),
);
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'", "#34": '"', "#38": "&" };

const readAloud = /\s(?:aria-label|aria-description|alt|title|placeholder)="([^"]*)"/g;
const plain = (text: string): string =>
  text
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();

/** The texts of a built page in their order. Pages close what they open: `npm run test:pages` holds it. */
export function textRuns(html: string): TextRun[] {
  const runs: TextRun[] = [];
  const open: { name: string; language: string }[] = [];
  let from = 0;
  for (const found of html.matchAll(tag)) {
    const text = plain(html.slice(from, found.index));
    const around = open.at(-1);
    if (text !== "" && around) runs.push({ text, language: around.language });
    from = found.index + found[0].length;
    const [, , closes, name, attributes = "", alone] = found;
    if (name === undefined) continue;
    if (closes) {
      const opened = open.findLastIndex((element) => element.name === name);
      if (opened >= 0) open.length = opened;
    } else {
      const language = /\slang="?([a-z-]+)/.exec(attributes)?.[1] ?? around?.language ?? "";
      for (const [, said = ""] of attributes.matchAll(readAloud)) if (said !== "") runs.push({ text: plain(said), language });
      if (!alone && !neverClosed.has(name)) open.push({ name, language });
    }
  }
  return runs;
}
