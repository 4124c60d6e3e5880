// The thread that `read-ahead.ts` starts, once its cache is on.
import { parentPort, workerData } from "node:worker_threads";
import { packBatch } from "./packed-batch.ts";
import type { AheadAnswer, AheadTask } from "./read-ahead.ts";
import { readTextTable } from "./read-text-table.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Batches that may wait to be taken: enough that neither thread waits for the other, and little memory. */
const mostAhead = 8;

const { path, taken } = workerData as AheadTask;
const answer = (message: AheadAnswer) => parentPort?.postMessage(message);
try {
  let headers: readonly string[] | undefined;
  let given = 0;
  for await (const batch of readTextTable(path)) {
    answer({ kind: "batch", batch: packBatch(batch, headers) });
    headers = batch.headers;
    given++;
    for (let seen = Atomics.load(taken, 0); given - seen >= mostAhead; seen = Atomics.load(taken, 0)) {
      Atomics.wait(taken, 0, seen);
    }
  }
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  answer({ kind: "unreadable", problem: error.message });
}
