import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Entry, open as openZip, type ZipFile } from "yauzl";
import { readHead } from "./detect-encoding.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Deflate packs at most 1,032 to 1; the office's XML reaches about 20 to 1. Past this a ZIP was made to swell. */
const largestRatio = 250;
/** The ratio is judged from here on: a small file of blanks harms nobody. */
const ratioCountsFrom = 50_000_000;

/** One XML text inside the file: the file itself, or every `.xml` of a ZIP, unpacked as it is read. */
export type XmlPart = { name: string; chunks: AsyncIterable<string> };

export async function* openXml(path: string): AsyncGenerator<XmlPart> {
  const start = readHead(path, 4).toString("latin1");
  if (start !== "PK\x03\x04") {
    yield { name: path, chunks: decoded(createReadStream(path, { highWaterMark: 1 << 18 })) };
    return;
  }
  const zip = await promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(openZip)(path, {
    lazyEntries: true,
    autoClose: false,
  }).catch(unreadableZip);
  try {
    let found = 0;
    for await (const entry of entriesOf(zip)) {
      if (!entry.fileName.toLowerCase().endsWith(".xml")) continue;
      found++;
      yield { name: entry.fileName, chunks: decoded(unpacked(zip, entry)) };
    }
    if (found === 0)
      throw new UnreadableFile("The ZIP holds no .xml file. Daily files of the trademark office (apc….zip) hold one.");
  } finally {
    zip.close();
  }
}

async function* decoded(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.once("entry", resolve);
      zip.once("end", () => resolve(undefined));
      zip.once("error", reject);
      zip.readEntry();
    }).catch(unreadableZip);
    zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
    // Without a listener a late complaint of the library would end the program.
    zip.on("error", () => {});
    if (!entry) return;
    yield entry;
  }
}

async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    const stream = await new Promise<Readable>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > ratioCountsFrom && size > entry.compressedSize * largestRatio) {
        throw new UnreadableFile(
          `${entry.fileName} unpacks to more than ${largestRatio} times its packed size. No file of the trademark office does; nothing was imported.`,
        );
      }
      yield chunk as Buffer;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    unreadableZip(error);
  }
}

function unreadableZip(error: unknown): never {
  throw new UnreadableFile(
    `The ZIP is damaged (${(error instanceof Error ? error.message : String(error)).slice(0, 100)}). Nothing was imported; fetch it again.`,
  );
}
