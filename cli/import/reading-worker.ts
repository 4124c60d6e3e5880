import { parentPort, workerData } from "node:worker_threads";
import type { WorkerAnswer, WorkerTask } from "./in-bounded-worker.ts";

const task = workerData as WorkerTask;
const answer = (message: WorkerAnswer) => parentPort?.postMessage(message);
// Each library is loaded only where it is asked for: pdfjs alone takes half a second.
if (task.read === "xlsx") {
  const { readWorkbook } = await import("./read-workbook.ts");
  await readWorkbook(task.path, (rows) => answer({ kind: "rows", rows }));
} else {
  const { readPdfPages } = await import("./read-pdf-pages.ts");
  await readPdfPages(task.path, (lines) => answer({ kind: "page", lines }));
}
answer({ kind: "end" });
