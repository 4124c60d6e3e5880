import { parentPort } from "node:worker_threads";
import { readMarkIndex } from "../../shared/mention/pack-mark-index.ts";
import { answerLine, type Checker } from "./title-line.ts";

/** What a thread is told first; the index is shared memory, so it is there once for all threads. */
export type Start = { kind: "start"; index: SharedArrayBuffer; register: Checker["register"]; numbers: [string, string[]][] };
/** Whole lines as bytes, and the number of the first. */
export type Work = { kind: "work"; block: number; firstLine: number; bytes: Uint8Array<ArrayBuffer> };
export type Done = { block: number; bytes: Uint8Array<ArrayBuffer> };

let checker: Checker | undefined;

parentPort?.on("message", (message: Start | Work) => {
  switch (message.kind) {
    case "start":
      checker = open(message);
      return;
    case "work": {
      if (!checker) throw new Error("A block of titles came before the index.");
      const done: Done = { block: message.block, bytes: answer(message, checker) };
      parentPort?.postMessage(done, [done.bytes.buffer]);
    }
  }
});

function open({ index, register, numbers }: Start): Checker {
  const read = readMarkIndex(new Uint8Array(index));
  if (!read.ok) throw new Error(read.problem);
  return { index: read.value, register, numbers: new Map(numbers) };
}

function answer({ firstLine, bytes }: Work, using: Checker): Uint8Array<ArrayBuffer> {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\n");
  if (lines.at(-1) === "") lines.pop();
  let answers = "";
  for (const [place, line] of lines.entries()) answers += `${answerLine(line, firstLine + place, using)}\n`;
  return new TextEncoder().encode(answers);
}
