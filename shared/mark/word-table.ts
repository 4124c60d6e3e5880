import { spread } from "./letters-hash.ts";

/**
 * How many bits a word takes: `fingerprint` bits tell it from others, so that of words that were not put in, one in 2 to their power
 * gives some value; `value` bits hold its value. Together 2, 4, 8, 16 or 32.
 */
export type CellShape = { fingerprint: number; value: number };

/** A value from 1 to 15, and one word in 4,096 taken for another. */
const valued: CellShape = { fingerprint: 12, value: 4 };
/** Put in or not, told by 1 or 0; one word in four that was not passes. For clues that weigh little. */
export const yesOrNo: CellShape = { fingerprint: 2, value: 0 };

/**
 * A set of words, each with a value, held as an XOR filter (Graf and Lemire, 2020): 1.23 cells a word, three reads a look-up, no words
 * inside. A word that was put in always gives its value. Cells lie in `cells` from the low bits up, none across two numbers.
 */
export type WordTable = { shape: CellShape; seed: number; block: number; cells: Uint32Array };

/** A table of nothing: every word is unknown. */
export const noWords: WordTable = { shape: valued, seed: 0, block: 1, cells: new Uint32Array(2) };

/** The word's value, 0 if it is not in the table. `hash` is the polynomial hash of its folded letters. */
export function wordValue({ shape, seed, block, cells }: WordTable, hash: number): number {
  const key = spread(hash ^ seed);
  const width = shape.fingerprint + shape.value;
  const cell =
    cellAt(cells, slot(key, 0, block), width) ^
    cellAt(cells, slot(key, 1, block), width) ^
    cellAt(cells, slot(key, 2, block), width);
  if (cell >>> shape.value !== fingerprintOf(key, shape)) return 0;
  return shape.value === 0 ? 1 : cell & ((1 << shape.value) - 1);
}

/** Builds the table from hash -> value. Fails for no set of distinct hashes: another seed is tried until the words fall apart. */
export function buildWordTable(values: ReadonlyMap<number, number>, shape: CellShape = valued): WordTable {
  const hashes = [...values.keys()];
  const block = Math.max(2, Math.ceil((hashes.length * 1.23 + 32) / 3));
  const width = shape.fingerprint + shape.value;
  for (let seed = 1; ; seed++) {
    const order = peel(hashes, seed, block);
    if (!order) continue;
    const cells = new Uint32Array(cellWords(block, shape));
    for (let at = order.length - 2; at >= 0; at -= 2) {
      const hash = order[at] ?? 0;
      const own = order[at + 1] ?? 0;
      const key = spread(hash ^ seed);
      let cell = (fingerprintOf(key, shape) << shape.value) | (shape.value === 0 ? 0 : (values.get(hash) ?? 0));
      for (let part = 0; part < 3; part++)
        if (slot(key, part, block) !== own) cell ^= cellAt(cells, slot(key, part, block), width);
      const bit = own * width;
      cells[bit >>> 5] = (cells[bit >>> 5] ?? 0) | (cell << (bit & 31));
    }
    return { shape, seed, block, cells };
  }
}

/** How many numbers the cells of three blocks take. */
export const cellWords = (block: number, { fingerprint, value }: CellShape): number =>
  Math.ceil((block * 3 * (fingerprint + value)) / 32);

function cellAt(cells: Uint32Array, place: number, width: number): number {
  const bit = place * width;
  return ((cells[bit >>> 5] ?? 0) >>> (bit & 31)) & (0xffff_ffff >>> (32 - width));
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
  return part * block + (((turned * block) / 4294967296) >>> 0);
}

const fingerprintOf = (key: number, { fingerprint }: CellShape): number => Math.imul(key, 0x5bd1e995) >>> (32 - fingerprint);
