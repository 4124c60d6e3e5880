import { parentPort, workerData } from "node:worker_threads";
import { readMarkIndex } from "../../shared/mention/pack-mark-index.ts";
import { answerLine, type Checker } from "./title-line.ts";

/** What a thread is started with; the index is shared memory, so it is there once for all threads. */
export type WorkerStart = { index: SharedArrayBuffer; register: Checker["register"]; numbers: [string, string[]][] };
/** Whole lines as bytes, and the number of the first. */
export type Work = { block: number; firstLine: number; bytes: Uint8Array };
export type Done = { block: number; bytes: Uint8Array };

const start = workerData as WorkerStart;
const read = readMarkIndex(new Uint8Array(start.index));
if (!read.ok) throw new Error(read.problem);
const checker: Checker = { index: read.value, register: start.register, numbers: new Map(start.numbers) };

parentPort?.on("message", ({ block, firstLine, bytes }: Work) => {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const answers = lines.map((line, place) => answerLine(line, firstLine + place, checker));
  const done: Done = { block, bytes: new TextEncoder().encode(answers.length > 0 ? `${answers.join("\n")}\n` : "") };
  parentPort?.postMessage(done, [done.bytes.buffer as ArrayBuffer]);
});
