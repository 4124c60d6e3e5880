import { spread } from "../mark/letters-hash.ts";
import type { HashTable } from "./index-layout.ts";
import { addToFilter, emptyFilter, mayHold } from "./key-filter.ts";

/** So many bits tell a bucket, and a form within an entry: no index holds more than sixteen million forms. */
const mostBits = 24;

/** Entries that share a bucket lie side by side and are read as fast as one; every bucket takes as much room as an entry. */
const entriesABucket = 4;

/**
 * Builds a table from pairs of hash and form. Entries of one bucket stand in the order of their pairs.
 * @param forms how many forms there are
 * @param alsoPass keys of no entry that the filter is to let through too
 */
export function buildHashTable(pairs: Uint32Array, forms: number, alsoPass: Uint32Array = new Uint32Array(0)): HashTable {
  const pairCount = pairs.length / 2;
  if (forms > 1 << mostBits) throw new Error(`An index holds at most ${1 << mostBits} forms of marks, not ${forms}.`);
  let bits = 4;
  while ((1 << bits < forms || entriesABucket << bits < pairCount) && bits < mostBits) bits++;
  const starts = new Uint32Array((1 << bits) + 1);
  const filter = emptyFilter(pairCount + alsoPass.length);
  for (const key of alsoPass) addToFilter(filter, spread(key));
  for (let pair = 0; pair < pairCount; pair++) {
    const mixed = spread(pairs[pair * 2] ?? 0);
    addToFilter(filter, mixed);
    const bucket = mixed >>> (32 - bits);
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < 1 << bits; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const filled = starts.slice();
  const entries = new Uint32Array(pairCount);
  for (let pair = 0; pair < pairCount; pair++) {
    const mixed = spread(pairs[pair * 2] ?? 0);
    const bucket = mixed >>> (32 - bits);
    const at = filled[bucket] ?? 0;
    filled[bucket] = at + 1;
    entries[at] = (mixed << bits) | (pairs[pair * 2 + 1] ?? 0);
  }
  return { bits, starts, entries, filter };
}

/** Whether a look-up of a key is worth the while. */
export function mayFind(table: HashTable, key: number): boolean {
  return mayHold(table.filter, spread(key));
}

/**
 * The form of an entry of the bucket of `mixed`, a spread key; -1 where the entry is another key's. Keys that share a bucket share
 * the bits that tell it, and no two keys spread alike, so the bits that an entry keeps tell them apart.
 */
export function formUnder(mixed: number, entry: number, bits: number): number {
  const form = entry ^ (mixed << bits);
  return form >>> bits === 0 ? form : -1;
}

/** A key that very many forms share says nothing; so much of its bucket is looked at and no more, whatever the register's size. */
const mostOfABucket = 48;

/** Calls with each form under a key. */
export function lookUp({ bits, starts, entries, filter }: HashTable, key: number, use: (form: number) => void): void {
  const mixed = spread(key);
  if (!mayHold(filter, mixed)) return;
  const bucket = mixed >>> (32 - bits);
  const last = Math.min(starts[bucket + 1] ?? 0, (starts[bucket] ?? 0) + mostOfABucket);
  for (let at = starts[bucket] ?? 0; at < last; at++) {
    const form = formUnder(mixed, entries[at] ?? 0, bits);
    if (form !== -1) use(form);
  }
}
