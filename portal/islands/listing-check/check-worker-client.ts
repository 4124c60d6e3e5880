import { fetchRegisterFile } from "../fetch-register-file.ts";
import type { CheckAnswer, CheckAsk } from "./messages.ts";

export type CheckWorker = { ask: (message: CheckAsk) => void; stop: () => void };

/**
 * Starts the check worker and fetches its register beside it. A register that could not be had (no network, say) is told as
 * `failed` and fetched again with the next question.
 */
export function startCheckWorker(registerAddress: string, take: (answer: CheckAnswer) => void): CheckWorker {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => take(data));
  worker.addEventListener("error", () => take({ kind: "failed", problem: "the check could not start" }));
  let state: "fetching" | "handed-over" | "failed" = "failed";
  const open = async () => {
    state = "fetching";
    try {
      const bytes = await fetchRegisterFile(registerAddress);
      worker.postMessage({ kind: "open", bytes } satisfies CheckAsk, [bytes]);
      state = "handed-over";
    } catch (error) {
      state = "failed";
      take({ kind: "failed", problem: error instanceof Error ? error.message : String(error) });
    }
  };
  void open();
  return {
    ask: (message) => {
      if (state === "failed" && message.kind !== "cancel") void open();
      worker.postMessage(message);
    },
    stop: () => worker.terminate(),
  };
}
