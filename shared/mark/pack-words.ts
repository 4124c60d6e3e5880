import { ok, problem, type Result } from "../result.ts";
import type { WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

const magic = 0x5744_5231;

/** The words as bytes: a magic number, then for each table its seed, its block length and its cells. Little-endian, as every browser's machine is. */
export function packWords({ language, titles }: Words): Uint8Array {
  const tables = [language, titles];
  const bytes = new Uint8Array(4 + tables.reduce((sum, { cells }) => sum + 8 + padded(cells.length * 2), 0));
  const numbers = new Uint32Array(bytes.buffer);
  numbers[0] = magic;
  let at = 1;
  for (const { seed, block, cells } of tables) {
    numbers[at] = seed;
    numbers[at + 1] = block;
    bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), (at + 2) * 4);
    at += 2 + padded(cells.length * 2) / 4;
  }
  return bytes;
}

/** Takes bytes at an offset that is a multiple of four or copies them there; nothing is unpacked. */
export function readWords(given: Uint8Array): Result<Words> {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  if (numbers[0] !== magic) return problem("The table of words is not one this version can read. Build it again.");
  const tables: WordTable[] = [];
  let at = 1;
  for (let table = 0; table < 2; table++) {
    const seed = numbers[at];
    const block = numbers[at + 1];
    if (seed === undefined || block === undefined || (at + 2) * 4 + block * 6 > bytes.byteLength)
      return problem("The table of words is cut short. Build it again.");
    tables.push({ seed, block, cells: new Uint16Array(bytes.buffer, bytes.byteOffset + (at + 2) * 4, block * 3) });
    at += 2 + padded(block * 6) / 4;
  }
  const [language, titles] = tables;
  return language && titles ? ok({ language, titles }) : problem("The table of words is cut short. Build it again.");
}

const padded = (length: number): number => (length + 3) & ~3;
