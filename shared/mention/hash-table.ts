import { spread } from "../mark/letters-hash.ts";
import type { HashTable } from "./index-layout.ts";

/** Builds a table from pairs of hash and form. About one entry a bucket. */
export function buildHashTable(pairs: Uint32Array, pairCount: number): HashTable {
  let bits = 4;
  while (1 << bits < pairCount && bits < 24) bits++;
  const shift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1);
  for (let pair = 0; pair < pairCount; pair++) {
    const bucket = spread(pairs[pair * 2] ?? 0) >>> shift;
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
  return { shift, starts, entries };
}

export const firstEntry = (table: HashTable, bucket: number): number => table.starts[bucket] ?? 0;
