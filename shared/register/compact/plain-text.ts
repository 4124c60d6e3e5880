import { decodeText, encodeText } from "../../text-coder.ts";
import { readBlockedStarts, writeBlockedStarts } from "./blocked-starts.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

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
  writeBlockedStarts(
    write,
    name,
    encoded.map((text) => text.length),
  );
  write(`${name}/text`, bytes);
}

export function readPlainText(read: SectionReader, name: string): PlainText {
  const starts = readBlockedStarts(read, name);
  const bytes = read.bytes(`${name}/text`);
  return {
    length: starts.length,
    at: (index) => {
      const start = starts.startOf(index);
      return decodeText(bytes.subarray(start, start + starts.lengthAt(index)));
    },
  };
}
