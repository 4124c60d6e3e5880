import { spread } from "./letters-hash.ts";

/**
 * A set of words, each with a value from 1 to 15, held as an XOR filter (Graf and Lemire, 2020): two bytes times 1.23 a word,
 * three reads a look-up, no words inside. A word that was put in always gives its value; about 1 in 4,096 words that were not
 * gives some value too.
 */
export type WordTable = { seed: number; block: number; cells: Uint16Array };

const fingerprintBits = 12;

/** A table of nothing: every word is unknown. */
export const noWords: WordTable = { seed: 0, block: 1, cells: new Uint16Array(3) };

/** The word's value, 0 if it is not in the table. `hash` is the polynomial hash of its folded letters. */
export function wordValue({ seed, block, cells }: WordTable, hash: number): number {
  const key = spread(hash ^ seed);
  const cell = (cells[slot(key, 0, block)] ?? 0) ^ (cells[slot(key, 1, block)] ?? 0) ^ (cells[slot(key, 2, block)] ?? 0);
  return cell >>> 4 === fingerprintOf(key) ? cell & 15 : 0;
}

/** Builds the table from hash -> value. Fails for no set of distinct hashes: another seed is tried until the words fall apart. */
export function buildWordTable(values: ReadonlyMap<number, number>): WordTable {
  const hashes = [...values.keys()];
  const block = Math.max(2, Math.ceil((hashes.length * 1.23 + 32) / 3));
  for (let seed = 1; ; seed++) {
    const order = peel(hashes, seed, block);
    if (!order) continue;
    const cells = new Uint16Array(block * 3);
    for (let at = order.length - 2; at >= 0; at -= 2) {
      const hash = order[at] ?? 0;
      const own = order[at + 1] ?? 0;
      const key = spread(hash ^ seed);
      let cell = (fingerprintOf(key) << 4) | (values.get(hash) ?? 0);
      for (let part = 0; part < 3; part++) if (slot(key, part, block) !== own) cell ^= cells[slot(key, part, block)] ?? 0;
      cells[own] = cell;
    }
    return { seed, block, cells };
  }
}

/** Pairs of hash and the cell that is its alone once all pairs before it are taken away; undefined where the words do not fall apart. */
function peel(hashes: readonly number[], seed: number, block: number): number[] | undefined {
  const count = new Uint32Array(block * 3);
  const together = new Int32Array(block * 3);
  const change = (hash: number, by: number) => {
    const key = spread(hash ^ seed);
    for (let part = 0; part < 3; part++) {
      const cell = slot(key, part, block);
      count[cell] = (count[cell] ?? 0) + by;
      together[cell] = (together[cell] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) change(hash, 1);
  const alone: number[] = [];
  for (let cell = 0; cell < count.length; cell++) if (count[cell] === 1) alone.push(cell);
  const order: number[] = [];
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (count[cell] !== 1) continue;
    const hash = together[cell] ?? 0;
    order.push(hash, cell);
    change(hash, -1);
    const key = spread(hash ^ seed);
    for (let part = 0; part < 3; part++) if (count[slot(key, part, block)] === 1) alone.push(slot(key, part, block));
  }
  return order.length === hashes.length * 2 ? order : undefined;
}

/** The key's cell in one of the three blocks; each takes other bits of the key. */
function slot(key: number, part: number, block: number): number {
  const turned = part === 0 ? key : Math.imul((key << (part * 11)) | (key >>> (32 - part * 11)), 0x9e3779b1) >>> 0;
  // Multiply-shift instead of a remainder: the high half of a 32-bit product.
  return part * block + Math.floor((turned * block) / 4294967296);
}

const fingerprintOf = (key: number): number => Math.imul(key, 0x5bd1e995) >>> (32 - fingerprintBits);
