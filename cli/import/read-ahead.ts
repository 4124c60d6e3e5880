import { on } from "node:events";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { RecordationBatch } from "./incoming-rows.ts";
import { openBatch, type PackedBatch } from "./packed-batch.ts";
import type { TableTerms } from "./read-recordation-table.ts";
import { UnreadableFile } from "./table-batch.ts";

/** What the reading thread is told: the file, how to take it, and where to see how many of its batches are done with. */
export type AheadTask = { path: string; done: Int32Array } & Omit<TableTerms, "tellIgnored">;
export type AheadAnswer =
  | { kind: "batches"; batches: PackedBatch[] }
  | { kind: "ignored"; headers: readonly string[] }
  | { kind: "unreadable"; problem: string };

/** Batches that may wait to be taken: enough that neither thread waits for the other, and little memory. */
export const mostAhead = 8;

/** Stands for the number of batches done with until somebody asks for the first. */
export const notAsked = -1;

/**
 * Reads a table in a thread of its own, from now on, and keeps a few batches ahead of whoever takes them: that thread reads
 * the file and makes its rows ready, so that whoever takes them has only to hold them against the rest of the set. Whenever
 * that leaves them idle they are given rows that are not ready, so that both work to the end.
 */
export function readAhead(path: string, { chosen, source, tellIgnored }: TableTerms): AsyncIterable<RecordationBatch> {
  // Both threads run the same code for a second or two. Optimising it as far as V8 can is a fifth of the processor time of
  // 25,000 rows; at 100,000 Maglev's code is as fast, and a million rows take an eighth longer with it.
  setFlagsFromString("--no-turbofan");
  const done = new Int32Array(new SharedArrayBuffer(4)).fill(notAsked);
  const worker = new Worker(new URL("./read-ahead-worker.ts", import.meta.url), {
    workerData: { path, done, chosen, source } satisfies AheadTask,
    // Its batches live briefly; left alone, the thread would take 50 MB before it looks for what is no longer used. With a
    // third of this it looks so often that much of what it finds is still in use and is kept for long.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const answers = on(worker, "message", { close: ["exit"] });
  // An import that ends before it takes a row does not wait for the thread.
  worker.unref();
  return takeBatches(worker, answers, done, tellIgnored);
}

async function* takeBatches(
  worker: Worker,
  answers: AsyncIterable<unknown>,
  done: Int32Array,
  tellIgnored: TableTerms["tellIgnored"],
): AsyncGenerator<RecordationBatch> {
  worker.ref();
  Atomics.store(done, 0, 0);
  Atomics.notify(done, 0);
  try {
    for await (const [answer] of answers as AsyncIterable<[AheadAnswer]>) {
      if (answer.kind === "unreadable") throw new UnreadableFile(answer.problem);
      if (answer.kind === "ignored") {
        tellIgnored(answer.headers);
        continue;
      }
      for (const batch of answer.batches) {
        yield openBatch(batch);
        Atomics.add(done, 0, 1);
        Atomics.notify(done, 0);
      }
    }
  } finally {
    await worker.terminate();
  }
}
