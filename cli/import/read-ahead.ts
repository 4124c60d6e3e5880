import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { openBatch, type PackedBatch } from "./packed-batch.ts";
import { type TableBatch, UnreadableFile } from "./table-batch.ts";

/** What the reading thread is told: the file, and where to see how many of its batches have been taken. */
export type AheadTask = { path: string; taken: Int32Array };
export type AheadAnswer = { kind: "batch"; batch: PackedBatch } | { kind: "unreadable"; problem: string };

/**
 * Reads a table that is text in a thread of its own, from now on, and keeps a few batches ahead of whoever takes them, so
 * that reading costs an import no time. The cells are clean.
 */
export function readAhead(path: string): AsyncIterable<TableBatch> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("./read-ahead-worker.ts", import.meta.url), {
    workerData: { path, taken } satisfies AheadTask,
    // Its batches live briefly; left alone, the thread would take 50 MB before it looks for what is no longer used.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const answers = on(worker, "message", { close: ["exit"] });
  // An import that ends before it takes a row does not wait for the thread.
  worker.unref();
  return takeBatches(worker, answers, taken);
}

async function* takeBatches(worker: Worker, answers: AsyncIterable<unknown>, taken: Int32Array): AsyncGenerator<TableBatch> {
  worker.ref();
  let headers: readonly string[] = [];
  try {
    for await (const [answer] of answers as AsyncIterable<[AheadAnswer]>) {
      Atomics.add(taken, 0, 1);
      Atomics.notify(taken, 0);
      if (answer.kind === "unreadable") throw new UnreadableFile(answer.problem);
      const batch = openBatch(answer.batch, headers);
      headers = batch.headers;
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}
