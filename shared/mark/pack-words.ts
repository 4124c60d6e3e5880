import { ok, problem, type Result } from "../result.ts";
import { cellWords, type WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

/** Rises with every change of what follows it. */
const magic = 0x5744_5232;

const tableNames = ["language", "titles", "ordinary"] as const;
/** Numbers before a table's cells: seed, block length, fingerprint bits and value bits. */
const head = 4;

/** The words as bytes: the magic number, then each table's head and cells. Little-endian, as every browser's machine is. */
export function packWords(words: Words): Uint8Array {
  const tables = tableNames.map((name) => words[name]);
  const numbers = new Uint32Array(1 + tables.reduce((sum, { cells }) => sum + head + cells.length, 0));
  numbers[0] = magic;
  let at = 1;
  for (const { seed, block, shape, cells } of tables) {
    numbers.set([seed, block, shape.fingerprint, shape.value], at);
    numbers.set(cells, at + head);
    at += head + cells.length;
  }
  return new Uint8Array(numbers.buffer);
}

/** Takes bytes at an offset that is a multiple of four or copies them there; nothing is unpacked. */
export function readWords(given: Uint8Array): Result<Words> {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  if (numbers[0] !== magic) return problem("The table of words is not one this version can read. Build it again.");
  let at = 1;
  const tables: WordTable[] = [];
  while (tables.length < tableNames.length) {
    const [seed, block, fingerprint, value] = numbers.subarray(at, at + head);
    if (seed === undefined || block === undefined || fingerprint === undefined || value === undefined) return cutShort;
    const shape = { fingerprint, value };
    const cells = numbers.subarray(at + head, at + head + cellWords(block, shape));
    if (cells.length < cellWords(block, shape)) return cutShort;
    tables.push({ seed, block, shape, cells });
    at += head + cells.length;
  }
  const [language, titles, ordinary] = tables;
  return language && titles && ordinary ? ok({ language, titles, ordinary }) : cutShort;
}

const cutShort = problem("The table of words is cut short. Build it again.");
