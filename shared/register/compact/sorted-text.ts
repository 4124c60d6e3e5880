import { decodeText, encodeText } from "../../text-coder.ts";
import { startsOf } from "./blocked-starts.ts";
import { lazily } from "./lazily.ts";
import { type NumberColumn, writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

// Within a block each text is written as what differs from the one before it; a block can be read without those before it.
const blockSize = 32;

/** Texts in code-unit order, front-coded. Reading past the end or from damaged bytes gives "", never an exception. */
export type SortedText = { readonly length: number; at(index: number): string; all(): string[] };

/** `texts` sorted by code unit and well-formed, as `sortedTexts` gives them. */
export function writeSortedText(write: SectionWriter, name: string, texts: readonly string[]): void {
  const shared: number[] = [];
  const rest: string[] = [];
  const blockBytes: number[] = [];
  for (let start = 0; start < texts.length; start += blockSize) {
    const first = rest.length;
    for (let i = start; i < Math.min(start + blockSize, texts.length); i++) {
      const text = texts[i] ?? "";
      const prefix = i === start ? 0 : sharedPrefix(texts[i - 1] ?? "", text);
      shared.push(prefix);
      rest.push(text.slice(prefix));
    }
    blockBytes.push(encodeText(rest.slice(first).join("")).length);
  }
  write(`${name}/shared`, writeNumbers(shared));
  write(`${name}/length`, writeNumbers(rest.map((text) => text.length)));
  write(`${name}/blocks`, writeNumbers(blockBytes));
  write(`${name}/text`, encodeText(rest.join("")));
}

/** Distinct texts in the order that `writeSortedText` needs. */
export function sortedTexts(texts: Iterable<string>): string[] {
  return [...new Set([...texts].map((text) => text.toWellFormed()))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  // A cut inside a surrogate pair would leave half a letter, which UTF-8 cannot write.
  return /[\uD800-\uDBFF]/.test(a[shared - 1] ?? "") ? shared - 1 : shared;
}

export function readSortedText(read: SectionReader, name: string): SortedText {
  const shared = read.numbers(`${name}/shared`);
  const lengths = read.numbers(`${name}/length`, shared.length);
  const blocks = read.numbers(`${name}/blocks`, Math.ceil(shared.length / blockSize));
  const bytes = read.bytes(`${name}/text`);
  const blockStarts = lazily(() => startsOf(blocks.all()));
  let lastBlock: { block: number; texts: string[] } | undefined;

  const textsOfBlock = (block: number): string[] => {
    const starts = blockStarts();
    const text = decodeText(bytes.subarray(starts[block] ?? 0, starts[block + 1] ?? 0));
    return unfold(text, shared, lengths, block * blockSize, Math.min((block + 1) * blockSize, shared.length));
  };
  return {
    length: shared.length,
    at: (index) => {
      const block = Math.floor(index / blockSize);
      if (lastBlock?.block !== block) lastBlock = { block, texts: textsOfBlock(block) };
      return lastBlock.texts[index % blockSize] ?? "";
    },
    all: () => Array.from({ length: blocks.length }, (_, block) => textsOfBlock(block)).flat(),
  };
}

function unfold(text: string, shared: NumberColumn, lengths: NumberColumn, from: number, to: number): string[] {
  const texts: string[] = [];
  let before = "";
  let offset = 0;
  for (let i = from; i < to; i++) {
    const length = lengths.at(i);
    before = before.slice(0, shared.at(i)) + text.slice(offset, offset + length);
    offset += length;
    texts.push(before);
  }
  return texts;
}
