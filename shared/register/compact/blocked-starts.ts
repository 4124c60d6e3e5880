import { lazily } from "./lazily.ts";
import { writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

const blockSize = 64;

/** Where each of many pieces laid end to end begins: found by adding up at most 64 lengths, never all. */
export type BlockedStarts = { readonly length: number; lengthAt(index: number): number; startOf(index: number): number };

export function writeBlockedStarts(write: SectionWriter, name: string, lengths: readonly number[]): void {
  const blocks: number[] = [];
  for (let start = 0; start < lengths.length; start += blockSize) {
    blocks.push(lengths.slice(start, start + blockSize).reduce((sum, length) => sum + length, 0));
  }
  write(`${name}/length`, writeNumbers(lengths));
  write(`${name}/blocks`, writeNumbers(blocks));
}

export function readBlockedStarts(read: SectionReader, name: string, rows?: number): BlockedStarts {
  const lengths = read.numbers(`${name}/length`, rows);
  const blocks = read.numbers(`${name}/blocks`, Math.ceil(lengths.length / blockSize));
  const blockStarts = lazily(() => startsOf(blocks.all()));
  // Rows are mostly asked for in turn: then the next start is one length on.
  let last = { index: 0, start: 0 };
  return {
    length: lengths.length,
    lengthAt: lengths.at,
    startOf: (index) => {
      const block = Math.floor(index / blockSize);
      if (index < last.index || last.index < block * blockSize)
        last = { index: block * blockSize, start: blockStarts()[block] ?? 0 };
      for (; last.index < index; last.index++) last.start += lengths.at(last.index);
      return last.start;
    },
  };
}

/** `starts[i]` is the sum of the lengths before `i`; one entry more than there are lengths, the last being the whole sum. */
export function startsOf(lengths: Uint32Array): Float64Array {
  const starts = new Float64Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] as number;
    starts[i + 1] = sum;
  }
  return starts;
}
