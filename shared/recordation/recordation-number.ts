import { ok, problem, type Result } from "../result.ts";

/**
 * A recordation number in its one normal form: `TMK 11-00163`, or without a prefix for issuance numbers (`84-63`, `91-00175`).
 * The prefix is an open set: Customs may add kinds, so any three letters are kept.
 */
export type RecordationNumber = string & { readonly brand: "RecordationNumber" };

// What most tables and all of ours hold; 100,000 rows are not worth normalising again.
const normalForm = /^(?:[A-Z]{3} )?\d{2}-\d{2,5}$/;
// Linear by construction: every repetition is over a class that the next part cannot start with.
const notation = /^(?:([A-Z]{3})[\s-]*)?(\d{2})\s*-{1,2}\s*(\d{2,5})$/;

/**
 * Reads a number in any notation that public documents use ("COP89-00202", "Cop-93-00063", "TMK 10--00169", "88- 163").
 * Serials are never padded: the issuance number 85-471 and the number 85-00349 are two different things.
 */
export function parseRecordationNumber(typed: string): Result<RecordationNumber> {
  if (normalForm.test(typed)) return ok(typed as RecordationNumber);
  const plain = typed
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/\([^()]*\)\s*$/, "")
    .trim()
    .toUpperCase();
  const found = notation.exec(plain);
  if (!found) return problem(`"${typed.slice(0, 60)}" is not a recordation number. Write it like TMK 21-00431.`);
  const [, prefix, year, serial] = found;
  return ok(`${prefix ? `${prefix} ` : ""}${year}-${serial}` as RecordationNumber);
}

/** The year a number was given: two digits from 80 on belong to the twentieth century (recordings by number began in the 1980s). */
export function yearOfNumber(number: RecordationNumber): number {
  const twoDigits = Number(/(\d{2})-/.exec(number)?.[1]);
  return twoDigits >= 80 ? 1900 + twoDigits : 2000 + twoDigits;
}
