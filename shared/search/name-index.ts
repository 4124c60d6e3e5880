import { type Slips, slipCounter } from "./slip-counter.ts";

/** Where the query lies in a name: it is the whole of it, begins it, or stands inside. */
export type Reach = "whole" | "beginning" | "inside";

/** A name near the query: its row, how many slips apart, and whether the query is all of it, its beginning or a part. */
export type NearName = { name: number; slips: number; reach: Reach };

export type NameIndex = {
  /** Folded names, by row. */
  names: readonly string[];
  /** Rows of names equal to the folded query. */
  equal: (query: string) => readonly number[];
  /** Rows of names that begin with it, in alphabetical order, at most `limit`. */
  beginning: (query: string, limit: number) => number[];
  /** Rows of names near it, best first, at most `limit`; `slips` bounds how far. */
  near: (query: string, slips: number, limit: number) => NearName[];
};

const letters = 38; // a-z, 0-9, any other letter, the edge of a name
const other = 36;
const edge = 37;

const mostPairs = 63;
const mostCompared = 600;

const codeOf = (char: number): number => (char >= 97 && char <= 122 ? char - 97 : char >= 48 && char <= 57 ? char - 22 : other);

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

  const near = (query: string, slips: number, limit: number): NearName[] => {
    const pairs = pairsOf(query);
    // The last pair says "the name ends here"; a query may be only the beginning, so it is not asked for.
    const asked = pairs.length - 1;
    // A letter more, less or other breaks two pairs, two swapped letters three.
    const needed = Math.max(1, asked - 2 * slips - 1);
    let count = 0;
    for (const pair of new Set(pairs)) {
      for (let at = starts[pair] ?? 0, end = starts[pair + 1] ?? 0; at < end; at++) {
        const row = postings[at] ?? 0;
        const before = shared[row] ?? 0;
        if (before === 0) touched[count++] = row;
        if (before < mostPairs) shared[row] = before + 1;
      }
    }
    const having = new Uint32Array(mostPairs + 1);
    for (let at = 0; at < count; at++) {
      const pairsShared = shared[touched[at] ?? 0] ?? 0;
      having[pairsShared] = (having[pairsShared] ?? 0) + 1;
    }
    // Names that share most pairs come first; the bound keeps a common beginning ("american") from costing more than a rare one.
    let floor = mostPairs;
    for (let room = mostCompared; floor > needed && room > 0; floor--) room -= having[floor] ?? 0;
    const slipsIn = slipCounter(query);
    const found: NearName[] = [];
    for (let at = 0; at < count; at++) {
      const row = touched[at] ?? 0;
      if ((shared[row] ?? 0) >= floor) {
        const close = closest(slipsIn(names[row] ?? ""), query.length, slips);
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
    beginning: (query, limit) => run(query, limit, (name) => name.startsWith(query)),
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

/** Pairs of neighbouring letters with the edges of the name, as numbers below letters². */
function pairsOf(name: string): number[] {
  const pairs: number[] = [];
  let before = edge;
  for (let i = 0; i < name.length; i++) {
    const code = codeOf(name.charCodeAt(i));
    pairs.push(before * letters + code);
    before = code;
  }
  pairs.push(before * letters + edge);
  return pairs;
}

/** Rows by pair, packed: the rows of pair `p` stand from `starts[p]` to `starts[p + 1]`. A pair that a name has twice lists it once. */
function pairPostings(names: readonly string[]): { starts: Uint32Array; postings: Uint32Array } {
  const starts = new Uint32Array(letters * letters + 1);
  const lastSeen = new Int32Array(letters * letters).fill(-1);
  const eachPair = (take: (pair: number, row: number) => void) => {
    lastSeen.fill(-1);
    for (let row = 0; row < names.length; row++) {
      const name = names[row] ?? "";
      let before = edge;
      for (let i = 0; i <= name.length; i++) {
        const code = i === name.length ? edge : codeOf(name.charCodeAt(i));
        const pair = before * letters + code;
        before = code;
        if (lastSeen[pair] === row) continue;
        lastSeen[pair] = row;
        take(pair, row);
      }
    }
  };
  eachPair((pair) => {
    starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  });
  for (let pair = 0; pair < letters * letters; pair++) starts[pair + 1] = (starts[pair + 1] ?? 0) + (starts[pair] ?? 0);
  const next = starts.slice();
  const postings = new Uint32Array(starts[letters * letters] ?? 0);
  eachPair((pair, row) => {
    const at = next[pair] ?? 0;
    postings[at] = row;
    next[pair] = at + 1;
  });
  return { starts, postings };
}
