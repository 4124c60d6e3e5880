import { openAsKept } from "./choose-register.ts";

/**
 * The register as it was kept, asked for the moment this file runs. A worker that was stopped is nearly always started by a question
 * that needs it, so `index.ts` imports this file first: the browser reads while the rest of the worker's code is made ready.
 */
export const keptAtStart = openAsKept();
