import { lazily } from "./lazily.ts";
import { startsOf, writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";
import { decodeText, encodeText } from "./text-coder.ts";

/** Texts in the order written, each decoded when asked for: for long texts such as goods, of which few are ever shown. */
export type PlainText = { readonly length: number; at(index: number): string };

export function writePlainText(write: SectionWriter, name: string, texts: readonly string[]): void {
  // Text by text, not joined: the last letter of one and the first of the next may be halves that would join.
  const encoded = texts.map((text) => encodeText(text));
  const bytes = new Uint8Array(encoded.reduce((sum, text) => sum + text.length, 0));
  let offset = 0;
  for (const text of encoded) {
    bytes.set(text, offset);
    offset += text.length;
  }
  write(`${name}/length`, writeNumbers(encoded.map((text) => text.length)));
  write(`${name}/text`, bytes);
}

export function readPlainText(read: SectionReader, name: string): PlainText {
  const lengths = read.numbers(`${name}/length`);
  const bytes = read.bytes(`${name}/text`);
  const starts = lazily(() => startsOf(lengths));
  return {
    length: lengths.length,
    at: (index) => decodeText(bytes.subarray(starts()[index] ?? 0, starts()[index + 1] ?? 0)),
  };
}
