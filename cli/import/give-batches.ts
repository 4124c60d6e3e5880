// The thread that `read-ahead.ts` starts, once its cache is on.
import { parentPort, workerData } from "node:worker_threads";
import type { ForeignRow } from "../../shared/import/complete-row.ts";
import { foreignBatches } from "./foreign-batches.ts";
import { type PackedBatch, packBatch } from "./packed-batch.ts";
import { type AheadAnswer, type AheadTask, mostAhead, notAsked } from "./read-ahead.ts";
import { readTable } from "./read-table.ts";
import { readyRow } from "./ready-row.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Batches that are passed over at once while others wait: each passing takes as long as making thirty rows ready. */
const together = 4;

const { path, done, chosen, source } = workerData as AheadTask;
const answer = (message: AheadAnswer) => parentPort?.postMessage(message);
const ready = (foreign: ForeignRow) => readyRow(foreign, source);
let waiting: PackedBatch[] = [];
let given = 0;
const give = () => {
  given += waiting.length;
  if (waiting.length > 0) answer({ kind: "batches", batches: waiting });
  waiting = [];
};
/** Batches that the other thread has or soon gets; many while it has not asked for any. */
const ahead = () => {
  const count = Atomics.load(done, 0);
  return count === notAsked ? mostAhead : given + waiting.length - count;
};
try {
  for await (const batch of foreignBatches(readTable(path), chosen, (headers) => answer({ kind: "ignored", headers }))) {
    // Who is about to run out of work makes the rows ready itself.
    waiting.push(packBatch(batch, ahead() < 2 ? undefined : ready));
    if (waiting.length >= together || ahead() <= 2) give();
    for (let seen = Atomics.load(done, 0); given - seen >= mostAhead; seen = Atomics.load(done, 0)) Atomics.wait(done, 0, seen);
  }
  give();
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  give();
  answer({ kind: "unreadable", problem: error.message });
}
