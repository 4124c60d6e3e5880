import type { TakenFile } from "./read-file.ts";

/** Reads a file in a worker of its own, which ends with it. */
export function takeFile(file: File): Promise<TakenFile> {
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url), { type: "module" });
  return new Promise<TakenFile>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<TakenFile>) => resolve(data));
    worker.addEventListener("error", () => resolve({ kind: "problem", why: "unreadable" }));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
