import type { RegisterPlace, SearchAnswer, SearchAsk } from "./messages.ts";

/*
 * Starts the search worker while the island's own scripts are still on their way: on a slow line the register is opened by the time
 * they have arrived. This file imports nothing that the island has too, so that it stands in the page itself and costs no request.
 */
const place = JSON.parse(document.querySelector<HTMLElement>("[data-register]")?.dataset["register"] ?? "{}") as RegisterPlace;
const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
const early: SearchAnswer[] = [];
let take = (answer: SearchAnswer): void => void early.push(answer);
worker.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => take(data));
worker.addEventListener("error", () => take({ kind: "failed", problem: "the search could not start" }));
worker.postMessage({ kind: "open", ...place } satisfies SearchAsk);
window.startedSearch = {
  ask: (message) => worker.postMessage(message),
  hear: (listener) => {
    take = listener;
    early.splice(0).forEach(listener);
  },
};
// Who has been here before has the letters: the service worker keeps them.
if (navigator.serviceWorker?.controller) document.documentElement.removeAttribute("data-letters");
dispatchEvent(new Event("search-started"));
