import { pairPostings, pairsOf } from "./letter-pairs.ts";
import { lettersCompared, type Slips, slipCounter } from "./slip-counter.ts";

/** Where the query lies in a name: it is the whole of it, begins it, or stands inside. */
export type Reach = "whole" | "beginning" | "inside";

/** A name near the query: its row, how many slips apart, and whether the query is all of it, its beginning or a part. */
export type NearName = { name: number; slips: number; reach: Reach };

export type NameIndex = {
  /** Folded names, by row. */
  names: readonly string[];
  /** Rows of names equal to the folded query. */
  equal: (query: string) => readonly number[];
  /** Rows of names that begin with it, the shortest first, at most `limit`. */
  beginning: (query: string, limit: number) => number[];
  /** Rows of names near it, best first, at most `limit`; `slips` bounds how far. */
  near: (query: string, slips: number, limit: number) => NearName[];
};

/** Names compared letter by letter for one query: with enough of the likeliest no others are tried, and never more than the most. */
const enoughCompared = 400;
const mostCompared = 2000;

/** A letter of an alphabet that writes whole words with a few signs. */
const dense = (text: string): boolean => /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);

/** How many slips a query of this length may hold and still mean one name. */
export const slipsFor = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/**
 * An index over folded names (see `foldMark`): pairs of neighbouring letters lead to the few names that share enough of them with the
 * query, and only those are compared letter by letter. Cost grows with the query's pairs, not with the number of names.
 */
export function buildNameIndex(names: readonly string[]): NameIndex {
  const order = Uint32Array.from(names.keys()).sort((a, b) => compare(names[a] ?? "", names[b] ?? ""));
  const { starts, postings } = pairPostings(names);
  const shared = new Uint8Array(names.length);
  const touched = new Uint32Array(names.length);

  const firstAt = (query: string): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((names[order[middle] ?? 0] ?? "") < query) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const run = (query: string, limit: number, holds: (name: string) => boolean): number[] => {
    const rows: number[] = [];
    for (let at = firstAt(query); at < order.length && rows.length < limit; at++) {
      const row = order[at] ?? 0;
      if (!holds(names[row] ?? "")) break;
      rows.push(row);
    }
    return rows;
  };

  const postingsOf = (pair: number) => (starts[pair + 1] ?? 0) - (starts[pair] ?? 0);

  /** Rows that share enough pairs with the query to be near it, in `touched`; returns how many. */
  const gather = (pairs: readonly number[], needed: number): number => {
    // A name that shares `needed` of the pairs shares one of the rarest; the common ones only count further.
    const rarestFirst = pairs.toSorted((a, b) => postingsOf(a) - postingsOf(b));
    const leading = rarestFirst.length - needed + 1;
    let count = 0;
    for (const [place, pair] of rarestFirst.entries()) {
      for (let at = starts[pair] ?? 0, end = starts[pair + 1] ?? 0; at < end; at++) {
        const row = postings[at] ?? 0;
        const before = shared[row] ?? 0;
        if (before === 0) {
          if (place >= leading) continue;
          touched[count++] = row;
        }
        shared[row] = before + 1;
      }
    }
    return count;
  };

  const near = (query: string, slips: number, limit: number): NearName[] => {
    const pairs = [...new Set(pairsOf(query.slice(0, lettersCompared)))];
    // The last pair says "the name ends here"; a query may be only the beginning, so it is not asked for.
    const asked = pairs.length - 1;
    // A letter more, less or other breaks two pairs, two swapped letters three.
    const needed = Math.max(1, asked - 2 * slips - 1);
    // Parts of names are forgiven one slip; with more pairs missing only a whole name can fit, and that has nearly the query's length.
    const neededInPart = asked - 3;
    const count = gather(pairs, needed);
    const having = new Uint32Array(pairs.length + 1);
    let fitting = 0;
    for (let at = 0; at < count; at++) {
      const row = touched[at] ?? 0;
      const pairsShared = shared[row] ?? 0;
      const gap = Math.abs((names[row] ?? "").length - query.length);
      if (pairsShared >= needed && (pairsShared >= neededInPart || gap <= slips)) {
        having[pairsShared] = (having[pairsShared] ?? 0) + 1;
        touched[fitting++] = row;
      } else shared[row] = 0;
    }
    // Names that share most pairs come first; the bound keeps a common beginning ("american") from costing more than a rare one.
    let floor = pairs.length;
    let compared = having[floor] ?? 0;
    while (floor > needed && compared < enoughCompared && compared + (having[floor - 1] ?? 0) <= mostCompared) {
      floor--;
      compared += having[floor] ?? 0;
    }
    const slipsIn = slipCounter(query);
    // Two Chinese signs tell as much as four Latin letters.
    const length = dense(query) ? query.length * 2 : query.length;
    const found: NearName[] = [];
    for (let at = 0; at < fitting; at++) {
      const row = touched[at] ?? 0;
      if ((shared[row] ?? 0) >= floor) {
        const close = closest(slipsIn(names[row] ?? "", (shared[row] ?? 0) >= neededInPart), length, slips);
        if (close) found.push({ name: row, ...close });
      }
      shared[row] = 0;
    }
    return found
      .sort(
        (a, b) =>
          a.slips - b.slips ||
          reachOrder[a.reach] - reachOrder[b.reach] ||
          lengthGap(a, query) - lengthGap(b, query) ||
          a.name - b.name,
      )
      .slice(0, limit);
  };
  const lengthGap = ({ name }: NearName, query: string) => Math.abs((names[name] ?? "").length - query.length);

  return {
    names,
    equal: (query) => run(query, names.length, (name) => name === query),
    beginning: (query, limit) =>
      run(query, limit, (name) => name.startsWith(query)).sort((a, b) => (names[a] ?? "").length - (names[b] ?? "").length),
    near,
  };
}

const reachOrder: Record<Reach, number> = { whole: 0, beginning: 1, inside: 2 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The nearest way the query lies in the name; a part of a name counts only letter for letter, or with one slip where the query is long. */
function closest(
  { whole, beginning, inside }: Slips,
  length: number,
  slips: number,
): { slips: number; reach: Reach } | undefined {
  if (whole <= slips) return { slips: whole, reach: "whole" };
  const most = length >= 5 ? Math.min(slips, 1) : 0;
  if (beginning <= most) return { slips: beginning, reach: "beginning" };
  return length >= 4 && inside <= (length >= 8 ? most : 0) ? { slips: inside, reach: "inside" } : undefined;
}
