/**
 * A blocked Bloom filter (Putze, Sanders and Singler, 2007): says of most keys that are in no entry of a table that they are not,
 * with one read of memory, and of every key that is that it may be. Nearly every run of a text's words is in no table, so this is
 * what a run costs. Takes keys already spread over all bits.
 */
export type KeyFilter = Uint32Array;

/** Between eight and sixteen bits a key: about one key in thirty that is not there passes. A power of two of words. */
export function emptyFilter(keyCount: number): KeyFilter {
  let words = 2;
  while (words * 32 < keyCount * 8) words *= 2;
  return new Uint32Array(words);
}

export function addToFilter(filter: KeyFilter, spreadKey: number): void {
  const word = spreadKey >>> (Math.clz32(filter.length) + 1);
  filter[word] = (filter[word] ?? 0) | bitsOf(spreadKey);
}

export function mayHold(filter: KeyFilter, spreadKey: number): boolean {
  const bits = bitsOf(spreadKey);
  return ((filter[spreadKey >>> (Math.clz32(filter.length) + 1)] ?? 0) & bits) === bits;
}

/** Three of a word's bits, chosen by other bits of the key than those that choose the word. */
function bitsOf(spreadKey: number): number {
  const mixed = Math.imul(spreadKey, 0x9e3779b1);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
