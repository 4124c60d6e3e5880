import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { Worker } from "node:worker_threads";
import type { Done, Start, Work } from "./answer-blocks.ts";
import { inUtf8 } from "./in-utf8.ts";
import type { Checker } from "./title-line.ts";

/** Blocks that may wait or be worked on, a thread: enough to keep it busy, few enough to hold little of the input. */
const blocksAThread = 3;

/** No listing comes near; a file without line ends soon does, and must not fill the memory. */
const longestLine = 8 * 1024 * 1024;

/** Threads that have been started and load their code while their index is being built. */
export function startThreads(count: number): Worker[] {
  return Array.from({ length: count }, () => new Worker(new URL("./check-worker.ts", import.meta.url)));
}

export async function stopThreads(threads: readonly Worker[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.terminate()));
}

/**
 * Checks NDJSON titles as they come and writes answers in the same order, then stops the threads. Reading waits while the threads
 * are behind or the reader of our output is, so a pipe of any length runs in the same memory.
 */
export async function checkTitles(
  input: Readable,
  output: Writable,
  { index, register, numbers }: Checker,
  threads: readonly Worker[],
): Promise<void> {
  const shared = new SharedArrayBuffer(index.bytes.byteLength);
  new Uint8Array(shared).set(index.bytes);
  const start: Start = { kind: "start", index: shared, register, numbers: [...numbers] };
  const waiting = new Map<number, (done: Done) => void>();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  for (const thread of threads) {
    thread.postMessage(start);
    thread.on("message", (done: Done) => {
      waiting.get(done.block)?.(done);
      waiting.delete(done.block);
    });
    thread.on("error", failed.reject);
  }
  const inOrder: Promise<Done>[] = [];
  const writeFirst = async () => {
    const first = inOrder.shift();
    if (!first) return;
    const { bytes } = await Promise.race([first, failed.promise]);
    if (!output.write(bytes)) await once(output, "drain");
  };
  try {
    let block = 0;
    let line = 1;
    for await (const read of wholeLines(input)) {
      if (read.kind === "too-long") {
        inOrder.push(Promise.resolve({ block, bytes: tooLong(line) }));
        line++;
      } else {
        const work: Work = { kind: "work", block, firstLine: line, bytes: read.bytes };
        line += countLines(read.bytes);
        inOrder.push(new Promise((resolve) => waiting.set(work.block, resolve)));
        threads[block % threads.length]?.postMessage(work, [work.bytes.buffer]);
      }
      block++;
      if (inOrder.length >= threads.length * blocksAThread) await writeFirst();
    }
    while (inOrder.length > 0) await writeFirst();
  } finally {
    await stopThreads(threads);
  }
}

type Lines = { kind: "lines"; bytes: Uint8Array<ArrayBuffer> } | { kind: "too-long" };

/** The input in blocks that end where a line ends; the last may lack its end. A line past {@link longestLine} is not kept. */
async function* wholeLines(input: Readable): AsyncGenerator<Lines> {
  let rest: Buffer[] = [];
  let held = 0;
  const take = (...last: Buffer[]): Lines => {
    const bytes = new Uint8Array(Buffer.concat([...rest, ...last]));
    rest = [];
    held = 0;
    return { kind: "lines", bytes };
  };
  let dropping = false;
  for await (const chunk of inUtf8(input as AsyncIterable<Buffer>)) {
    let from = 0;
    if (dropping) {
      from = chunk.indexOf(10) + 1;
      if (from === 0) continue;
      dropping = false;
    }
    const end = chunk.lastIndexOf(10);
    if (end >= from) yield take(chunk.subarray(from, end + 1));
    const open = chunk.subarray(Math.max(from, end + 1));
    if (open.length > 0) rest.push(Buffer.from(open));
    held += open.length;
    if (held <= longestLine) continue;
    rest = [];
    held = 0;
    dropping = true;
    yield { kind: "too-long" };
  }
  if (rest.length > 0) yield take();
}

function tooLong(line: number): Uint8Array<ArrayBuffer> {
  const error = `Line ${line} is longer than ${longestLine / 1_048_576} MB and was not read. Write one listing a line.`;
  return new TextEncoder().encode(`${JSON.stringify({ id: null, error })}\n`);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
