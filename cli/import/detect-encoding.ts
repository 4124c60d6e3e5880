import { isUtf8 as isValidUtf8 } from "node:buffer";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { UnreadableFile } from "./table-batch.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Tells how a text file is encoded: by its byte order mark, by where UTF-16 puts its zero bytes, else UTF-8 if the whole
 * file is valid UTF-8, else Windows-1252, which spreadsheet programs write and every byte sequence fits.
 * Reads the file once, a chunk at a time.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const head = readHead(path, 4096);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Latin text in UTF-16 has a zero in nearly every second byte and hardly ever in the others.
  if (odd > head.length / 4 && even < head.length / 50) return "utf-16le";
  if (even > head.length / 4 && odd < head.length / 50) return "utf-16be";
  if (even + odd > 0)
    throw new UnreadableFile("This is not a text file: it holds zero bytes. Export the table as CSV, JSON or XLSX.");
  return (await isUtf8(path)) ? "utf-8" : "windows-1252";
}

/** The first `length` bytes of a file, or fewer if it is shorter. */
export function readHead(path: string, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

const givenBytes = 1 << 16;

/** The file as text, a chunk at a time, without its byte order mark. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  // Read in large pieces, because each waits for the disk, and given in smaller ones, because what is made of one is held at once.
  for await (const chunk of createReadStream(path, { highWaterMark: 8 * givenBytes })) {
    const bytes = chunk as Buffer;
    for (let at = 0; at < bytes.length; at += givenBytes) {
      yield decoder.decode(bytes.subarray(at, at + givenBytes), { stream: true });
    }
  }
  yield decoder.decode();
}

async function isUtf8(path: string): Promise<boolean> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([held, chunk as Buffer]);
    const end = wholeCharacters(bytes);
    if (!isValidUtf8(bytes.subarray(0, end))) return false;
    held = bytes.subarray(end);
  }
  return isValidUtf8(held);
}

/** Where the last character begins that may go on in the next chunk; the end where none does. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}
