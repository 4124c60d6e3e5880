import type { RecordationColumn } from "../recordation/read-recordation-row.ts";
import { datePattern, parsePrintedDate } from "./parse-printed-date.ts";

/** How a notice may say one field: the first group is what it says. */
export type NoticePattern = {
  column: RecordationColumn;
  /** `label`: the notice names the field beside it; `wording`: it follows from how the sentence runs, so a person should look. */
  by: "label" | "wording";
  pattern: RegExp;
  /** Reads what was found; nothing where it cannot be that. */
  value?: (found: string) => string | undefined;
};

const isoDate = (printed: string) => {
  const date = parsePrintedDate(printed);
  return date.ok ? date.value : undefined;
};
// A company's name: words that begin with a capital or a digit, with their commas before a legal form and their inner points.
const ownerName = String.raw`((?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|of|the|and|de|del|du|la|van|von|&)(?:,? (?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|of|and|de|del|du|la|van|von|&)){0,9})`;
const copyrightNumber = String.raw`(?:VA|VAu|TX|TXu|PA|PAu|SR|SRu|RE)[ -]?\d[\d ,-]{3,12}\d`;

/** In the order of their strength: the first pattern that finds a field for a recordation decides. */
export const noticePatterns: readonly NoticePattern[] = [
  {
    column: "registration_number",
    by: "label",
    pattern: new RegExp(
      String.raw`(?:\bReg(?:istration|istered|\.)?|\bPTO)[^\S\n]*(?:Nos?\.?|Numbers?)?[:#]?\s*(${copyrightNumber}|\d[\d,]{4,9}\d)`,
      "giu",
    ),
  },
  { column: "registration_number", by: "wording", pattern: new RegExp(String.raw`\b(${copyrightNumber})(?!\d)`, "gu") },
  {
    column: "effective",
    by: "label",
    pattern: new RegExp(String.raw`\beffective(?:\s+date)?\s*(?:of|on|:|,)?\s*(${datePattern})`, "giu"),
    value: isoDate,
  },
  {
    column: "expires",
    by: "label",
    pattern: new RegExp(String.raw`\bexpir(?:es|ation|y|ing)(?:\s+date)?\s*(?:on|of|:|,)?\s*(${datePattern})`, "giu"),
    value: isoDate,
  },
  {
    column: "effective",
    by: "wording",
    pattern: new RegExp(String.raw`\brecorded\s+(?:with\s+\S+\s+)?(?:on|since)\s+(${datePattern})`, "giu"),
    value: isoDate,
  },
  {
    column: "mark",
    by: "label",
    pattern:
      /^[^\S\n]*(?:Title(?: Product)?|(?:Trade)?mark|Name of (?:Mark|Work))[^\S\n]*:[^\S\n]*["“]?([^"”\n]{1,120}?)["”]?[^\S\n]*$/gimu,
  },
  { column: "mark", by: "wording", pattern: /\b(?:trade)?marks?,?\s+["“]([^"”\n]{1,160}?),?["”]/giu },
  {
    column: "mark",
    by: "wording",
    pattern: /["“]([^"”\n]{1,160}?),?["”]\s+(?:(?:word|design|registered|recorded|and)\s+){0,4}(?:trade)?mark\b/giu,
  },
  { column: "mark", by: "wording", pattern: /\b(?:copyright(?:ed)?|work|title)\b[^"“.\n]{0,40}["“]([^"”\n]{1,160}?),?["”]/giu },
  {
    column: "mark",
    by: "wording",
    pattern: /\b[Tt]he\s+((?:[\p{Lu}\d&][\p{Lu}\d&'’.-]*)(?:\s[\p{Lu}\d&][\p{Lu}\d&'’.-]*){0,5})\s+(?:trade)?marks?\b/gu,
  },
  {
    column: "mark",
    by: "wording",
    pattern: /\b(?:trade)?marks?\s+((?:[\p{Lu}\d&][\p{Lu}\d&'’.-]+)(?:\s[\p{Lu}\d&][\p{Lu}\d&'’.-]+){0,5})(?![\p{L}])/gu,
  },
  {
    column: "owner",
    by: "label",
    pattern: /^[^\S\n]*(?:Owner(?: Name)?|Rights? (?:Owner|Holder))[^\S\n]*:[^\S\n]*(\S[^\n]{1,120}?)[^\S\n]*$/gimu,
  },
  {
    column: "owner",
    by: "wording",
    pattern: new RegExp(
      String.raw`\b(?:owned by|on behalf of|filed by|submitted by|registered to|recorded by|application from|assigned to)\s+(?:the\s+)?${ownerName}`,
      "gu",
    ),
  },
];
