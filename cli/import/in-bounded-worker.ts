import { Worker } from "node:worker_threads";
import { UnreadableFile } from "./table-batch.ts";

/** What the worker is asked: which library to hand the file to. */
export type WorkerTask = { read: "xlsx" | "pdf"; path: string };
/** What it answers, piece by piece: rows of the spreadsheet's first sheet, or the lines of a page. */
export type WorkerAnswer =
  | { kind: "rows"; rows: string[][] }
  | { kind: "page"; lines: string[] }
  | { kind: "problem"; problem: string }
  | { kind: "end" };

/** Memory that reading one spreadsheet or PDF may take on top of what the program holds, in bytes. */
const workerMemory = 1_073_741_824;
const workerMinutes = 10;

/**
 * Reads a file with a library that loads it whole, in a thread of its own that is ended when it takes more memory or time
 * than any real file needs. A document made to fill the memory, or to crash the library, ends in a sentence.
 */
export async function* inBoundedWorker(task: WorkerTask, bound = { bytes: workerMemory }): AsyncGenerator<WorkerAnswer> {
  const arrived: WorkerAnswer[] = [];
  let failure: Error | undefined;
  let wake = () => {};
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(bound.bytes / 1_048_576) },
    // Libraries that warn on the console would spoil the report.
    stdout: true,
    stderr: true,
  });
  worker.on("message", (answer: WorkerAnswer) => {
    arrived.push(answer);
    wake();
  });
  worker.on("error", (error) =>
    fail(isMemoryError(error) ? tooMuchMemory(bound.bytes) : new UnreadableFile(unreadable(task, error))),
  );
  worker.on("exit", () => fail(new UnreadableFile(unreadable(task, new Error("the reading stopped early")))));
  // The least seen so far: memory that the program itself gives back meanwhile must not hide what the worker takes.
  let least = process.memoryUsage.rss();
  const watch = setInterval(() => {
    const taken = process.memoryUsage.rss();
    least = Math.min(least, taken);
    if (taken - least > bound.bytes) fail(tooMuchMemory(bound.bytes));
  }, 40);
  const clock = setTimeout(
    () =>
      fail(
        new UnreadableFile(`Reading the file took more than ${workerMinutes} minutes. Save it as CSV or text and import that.`),
      ),
    workerMinutes * 60_000,
  );
  try {
    for (;;) {
      const answer = arrived.shift();
      if (answer?.kind === "end") return;
      if (answer?.kind === "problem") throw new UnreadableFile(answer.problem);
      if (answer) yield answer;
      else if (failure) throw failure;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    clearInterval(watch);
    clearTimeout(clock);
    await worker.terminate();
  }
}

const isMemoryError = (error: unknown) => error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
const tooMuchMemory = (bytes: number) =>
  new UnreadableFile(
    `Reading the file would take more than ${Math.round(bytes / 1_048_576)} MB of memory, so it was stopped. If the file is honest, save it as CSV or text and import that.`,
  );
const unreadable = ({ read }: WorkerTask, error: unknown) =>
  `The file cannot be read as ${read === "xlsx" ? "an Excel workbook" : "a PDF"} (${(error instanceof Error ? error.message : String(error)).slice(0, 120).replace(/\.$/, "")}). Open it in its own program and save it again, or save it as ${read === "xlsx" ? "CSV" : "text"}.`;
