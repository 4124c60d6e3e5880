import type { PageDocument } from "./page.ts";
import { readAddress } from "./page-address.ts";
import { type PickStore, takeFirst } from "./take-first.ts";
import { type Taking, takeRest } from "./take-rest.ts";
import { wordReaders } from "./word-readers.ts";

/**
 * Takes from a page all that is needed to understand it, once; nothing is requested, nothing is changed. Pauses at every `yield` so
 * that a browser can do other work between. Each step is short.
 * @param given the page's address where it is known; else the page's own word for it is taken
 * @param pickStore the part of a store's table that fits this host; without one the page's own signs are asked
 */
export function* takePage(page: PageDocument, given: string | undefined, pickStore: PickStore): Generator<void, Taking> {
  const first = yield* takeFirst(page, readAddress(page, given), pickStore);
  yield;
  return yield* takeRest(page, first, wordReaders);
}
