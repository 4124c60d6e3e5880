import { foldName } from "./fold-name.ts";

/** Finds rows by a number in any notation, best reading first; `starting` finds those of which the query is the beginning. */
export type NumberIndex = { matching: (typed: string) => number[]; starting: (typed: string, limit: number) => number[] };

// "Reg. No. 1,303,804", "recordation #TMK 11-00163": what is said before the number itself.
const said =
  /^(?:(?:cbp|customs|uspto|u\.?s\.?|recordation|registration|recorded|reg|rec|trademark|copyright|numbers?|num|no|nr|n[º°o]|registro|inscripci[oó]n|n[uú]mero)(?=[\s.:#\d])[\s.:#]*|[#№]\s*)+/i;
const parted = /^([a-z]{0,3})[\s.:-]*(\d{2})[\s.-]+(\d{1,5})$/;

/** @param numbers recordation and registration numbers of a row, as printed; rows run from 0 to `size` */
export function buildNumberIndex(size: number, numbers: (row: number) => readonly string[]): NumberIndex {
  const rowsByKey = new Map<string, number[]>();
  const add = (key: string, row: number) => {
    const rows = rowsByKey.get(key);
    if (!rows) rowsByKey.set(key, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  };
  for (let row = 0; row < size; row++) for (const number of numbers(row)) for (const key of keysOf(number)) add(key, row);
  let sorted: string[] | undefined;

  return {
    matching: (typed) => [...new Set(keysOf(typed.replace(said, "")).flatMap((key) => rowsByKey.get(key) ?? []))],
    starting: (typed, limit) => {
      const begun = foldName(typed.replace(said, ""));
      if (begun.length < 3 || !/\d/.test(begun)) return [];
      sorted ??= [...rowsByKey.keys()].sort();
      const rows = new Set<number>();
      for (let at = firstFrom(sorted, begun); sorted[at]?.startsWith(begun) && rows.size < limit; at++) {
        for (const row of rowsByKey.get(sorted[at] ?? "") ?? []) rows.add(row);
      }
      return [...rows];
    },
  };
}

/**
 * Keys of a number, the closest first: letters and digits in a row; without its letters; and with the serial's zeros left out, which
 * is how people copy `TMK 11-00163` as "11-163". The issuance number 85-471 and the number 85-00349 keep keys of their own by the first.
 */
function keysOf(number: string): string[] {
  const folded = foldName(number);
  if (!/\d\d/.test(folded)) return folded === "" ? [] : [folded];
  const keys = [folded];
  const letters = /^[a-z]+/.exec(folded)?.[0] ?? "";
  if (letters !== "" && letters.length <= 3) keys.push(folded.slice(letters.length));
  // A copyright's number in the office's own form: VA0000462387 for VA 462-387.
  if (/^[a-z]{1,3}0/.test(folded)) keys.push(letters + folded.slice(letters.length).replace(/^0+/, ""));
  const [, prefix = "", year, serial] =
    parted.exec(
      number
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[‐-―−]/g, "-")
        .trim(),
    ) ?? [];
  if (year && serial) for (const before of [prefix, ""]) keys.push(`${before}${year}-${Number(serial)}`);
  return [...new Set(keys)];
}

function firstFrom(sorted: readonly string[], begun: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < begun) low = middle + 1;
    else high = middle;
  }
  return low;
}
