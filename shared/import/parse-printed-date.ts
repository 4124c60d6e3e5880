import { type PartialDate, parsePartialDate } from "../recordation/partial-date.ts";
import { problem, type Result } from "../result.ts";

const monthNames = "january february march april may june july august september october november december".split(" ");

/** A month's name in running text, long or short. */
const monthPattern =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** A date in running text, in every notation that `parsePrintedDate` reads, for use in larger patterns. */
export const datePattern = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|${monthPattern}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${monthPattern}\\s+\\d{4}|${monthPattern}\\s+\\d{4})`;

/**
 * Reads a date as American documents and spreadsheets print it: `2/15/2011`, `1-11-2007`, `20110215`, `February 15, 2011`,
 * `15 Feb 2011`, `April 1987`, ISO dates and their parts, with a time of day behind or not. Month before day throughout;
 * a year of two digits is refused, because the century would be a guess.
 */
export function parsePrintedDate(printed: string): Result<PartialDate> {
  const text = printed.trim();
  // What our own tables and most others hold needs no pattern.
  if (text.length === 10 && text[4] === "-") return parsePartialDate(text);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+\d{1,2}:\d{2}.{0,12})?$/.exec(text);
  if (slashed) {
    const [, month = "", day = "", year] = slashed;
    if (Number(month) > 12 && Number(day) <= 12) {
      return problem(`"${text.slice(0, 30)}" puts the day before the month. Write it like 2011-02-15.`);
    }
    return parsePartialDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{1,2}:\d{2}.{0,16})?$/.exec(text);
  if (iso) return parsePartialDate(iso[1] ?? "");
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return parsePartialDate(`${packed[1]}-${packed[2]}-${packed[3]}`);
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (yearFirst)
    return parsePartialDate(`${yearFirst[1]}-${(yearFirst[2] ?? "").padStart(2, "0")}-${(yearFirst[3] ?? "").padStart(2, "0")}`);
  return parseNamedMonth(text);
}

function parseNamedMonth(text: string): Result<PartialDate> {
  const found =
    /^(?<month>[A-Za-z]{3,9})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4})$/.exec(text) ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[A-Za-z]{3,9})\.?,?[\s-]+(?<year>\d{4})$/.exec(text);
  const { month: name = "", day, year } = found?.groups ?? {};
  // "Sept" is what people write, beside three letters and the whole name.
  const month = name.length < 3 ? 0 : monthNames.findIndex((whole) => whole.startsWith(name.toLowerCase())) + 1;
  if (!found || month === 0) {
    return problem(`"${text.slice(0, 30)}" is not a date that can be read without guessing. Write it like 2011-02-15.`);
  }
  const ofMonth = day === undefined ? "" : `-${day.padStart(2, "0")}`;
  return parsePartialDate(`${year}-${String(month).padStart(2, "0")}${ofMonth}`);
}
