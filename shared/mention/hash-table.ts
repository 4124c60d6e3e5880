import { spread } from "../mark/letters-hash.ts";
import type { HashTable } from "./index-layout.ts";
import { addToFilter, emptyFilter, mayHold } from "./key-filter.ts";

/**
 * Builds a table from pairs of hash and form. About one entry a bucket; entries of one bucket stand in the order of their pairs.
 * @param alsoPass keys of no entry that the filter is to let through too
 */
export function buildHashTable(pairs: Uint32Array, alsoPass: Uint32Array = new Uint32Array(0)): HashTable {
  const pairCount = pairs.length / 2;
  let bits = 4;
  while (1 << bits < pairCount && bits < 24) bits++;
  const shift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1);
  const filter = emptyFilter(pairCount + alsoPass.length);
  for (const key of alsoPass) addToFilter(filter, spread(key));
  for (let pair = 0; pair < pairCount; pair++) {
    const mixed = spread(pairs[pair * 2] ?? 0);
    addToFilter(filter, mixed);
    const bucket = mixed >>> shift;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < 1 << bits; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const filled = starts.slice();
  const entries = new Uint32Array(pairCount * 2);
  for (let pair = 0; pair < pairCount; pair++) {
    const hash = pairs[pair * 2] ?? 0;
    const bucket = spread(hash) >>> shift;
    const at = filled[bucket] ?? 0;
    filled[bucket] = at + 1;
    entries[at * 2] = hash;
    entries[at * 2 + 1] = pairs[pair * 2 + 1] ?? 0;
  }
  return { shift, starts, entries, filter };
}

/** Whether a look-up of a key (as an unsigned number) is worth the while. */
export function mayFind(table: HashTable, key: number): boolean {
  return mayHold(table.filter, spread(key));
}

/** A key that very many forms share says nothing; so much of its bucket is looked at and no more, whatever the register's size. */
const mostOfABucket = 48;

/** Calls with each form under a key, given as an unsigned number. */
export function lookUp({ shift, starts, entries, filter }: HashTable, key: number, use: (form: number) => void): void {
  const mixed = spread(key);
  if (!mayHold(filter, mixed)) return;
  const bucket = mixed >>> shift;
  const last = Math.min(starts[bucket + 1] ?? 0, (starts[bucket] ?? 0) + mostOfABucket);
  for (let entry = starts[bucket] ?? 0; entry < last; entry++) if (entries[entry * 2] === key) use(entries[entry * 2 + 1] ?? 0);
}
