import type { SearchAnswer, SearchAsk } from "./messages.ts";

/** The search worker, started by the page itself; what it answers before anyone hears is kept until then. */
export type StartedSearch = { ask: (message: SearchAsk) => void; hear: (take: (answer: SearchAnswer) => void) => void };

declare global {
  interface Window {
    startedSearch?: StartedSearch;
  }
}

/** Said on the window when `startedSearch` is there. */
export const searchStarted = "search-started";

/** Calls back with the started search, at once where it is there. @returns what ends the waiting */
export function whenStarted(take: (search: StartedSearch) => void): () => void {
  const taken = () => window.startedSearch && take(window.startedSearch);
  if (window.startedSearch) taken();
  else addEventListener(searchStarted, taken, { once: true });
  return () => removeEventListener(searchStarted, taken);
}
