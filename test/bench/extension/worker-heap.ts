/** Where the measured browser listens for a debugger; nothing else here does. */
export const debuggingPort = 9_339;

/** What the worker holds after its garbage was collected: heap, and buffers outside of it. Asked over the browser's debugging port. */
export async function heapOfWorker(extensionId: string): Promise<number> {
  const listed = (await (await fetch(`http://127.0.0.1:${debuggingPort}/json/list`)).json()) as {
    type: string;
    url: string;
    webSocketDebuggerUrl: string;
  }[];
  const worker = listed.find(({ type, url }) => type === "service_worker" && url.includes(extensionId));
  if (!worker) return Number.NaN;
  const socket = new WebSocket(worker.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
  let last = 0;
  const send = (method: string): Promise<Record<string, number>> => {
    const id = ++last;
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, number> };
        if (message.id !== id) return;
        socket.removeEventListener("message", listen);
        resolve(message.result ?? {});
      };
      socket.addEventListener("message", listen);
      socket.send(JSON.stringify({ id, method }));
    });
  };
  await send("HeapProfiler.collectGarbage");
  const { usedSize = Number.NaN, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send("Runtime.getHeapUsage");
  socket.close();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
