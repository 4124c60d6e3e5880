import { spread } from "../mark/letters-hash.ts";
import type { HashTable } from "./index-layout.ts";
import { addToFilter, emptyFilter, mayHold } from "./key-filter.ts";

/** So many bits tell a bucket, and a form within an entry: no index holds more than sixteen million forms. */
const mostBits = 24;

/** Entries that share a bucket lie side by side and are read as fast as one; every bucket takes as much room as an entry. */
const entriesABucket = 4;

/** Starts are told from the first of so many buckets, as a power of two, and fit into 16 bits with so many entries in each. */
const bucketsABase = 8;
const mostOfABucket = 255;

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
  const counts = new Uint8Array(1 << bits);
  const filter = emptyFilter(pairCount + alsoPass.length);
  for (const key of alsoPass) addToFilter(filter, spread(key));
  for (let pair = 0; pair < pairCount; pair++) {
    const mixed = spread(pairs[pair * 2] ?? 0);
    addToFilter(filter, mixed);
    const bucket = mixed >>> (32 - bits);
    counts[bucket] = Math.min(mostOfABucket, (counts[bucket] ?? 0) + 1);
  }
  const bases = new Uint32Array(((1 << bits) >>> bucketsABase) + 1);
  const starts = new Uint16Array((1 << bits) + 1);
  let kept = 0;
  for (let bucket = 0; bucket <= 1 << bits; bucket++) {
    if (bucket % (1 << bucketsABase) === 0) bases[bucket >>> bucketsABase] = kept;
    starts[bucket] = kept - (bases[bucket >>> bucketsABase] ?? 0);
    kept += counts[bucket] ?? 0;
  }
  const table: HashTable = { bits, bases, starts, entries: new Uint32Array(kept), filter };
  counts.fill(0);
  for (let pair = 0; pair < pairCount; pair++) {
    const mixed = spread(pairs[pair * 2] ?? 0);
    const bucket = mixed >>> (32 - bits);
    const before = counts[bucket] ?? 0;
    if (before === mostOfABucket) continue;
    counts[bucket] = before + 1;
    table.entries[bucketStart(table, bucket) + before] = (mixed << bits) | (pairs[pair * 2 + 1] ?? 0);
  }
  return table;
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

/** Where the entries of a bucket begin; they end where the next one's begin. */
export const bucketStart = ({ bases, starts }: HashTable, bucket: number): number =>
  (bases[bucket >>> bucketsABase] ?? 0) + (starts[bucket] ?? 0);

/** A key that very many forms share says nothing; so much of its bucket is looked at and no more, whatever the register's size. */
const mostLookedAt = 48;

/** Calls with each form under a key. */
export function lookUp(table: HashTable, key: number, use: (form: number) => void): void {
  const mixed = spread(key);
  if (!mayHold(table.filter, mixed)) return;
  const bucket = mixed >>> (32 - table.bits);
  const start = bucketStart(table, bucket);
  const end = Math.min(bucketStart(table, bucket + 1), start + mostLookedAt);
  for (let at = start; at < end; at++) {
    const form = formUnder(mixed, table.entries[at] ?? 0, table.bits);
    if (form !== -1) use(form);
  }
}
