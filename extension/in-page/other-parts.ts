import type { PageTaken } from "../messages/messages.ts";
import { ask } from "../messages/send.ts";
import type { ResultsPart } from "./results-part.ts";
import type { WholePage } from "./whole-page.ts";

/** What our scripts offer each other in the one world of a page that they share: what only some pages need stands in scripts of its own. */
export type OtherParts = {
  borderLensWhole?: WholePage | undefined;
  borderLensResults?: ResultsPart | undefined;
  /** Takes the page whole, for the background, which calls it by this name. */
  borderLensRead?: () => Promise<PageTaken>;
};
export const parts: OtherParts = globalThis as OtherParts;

/** Lets go of what an earlier version of the extension may have left. */
export function forgetParts(): void {
  resultsPart()?.clear();
  parts.borderLensWhole = undefined;
  parts.borderLensResults = undefined;
}

/** The walk over a whole page; the background puts its script here when it is first asked for. */
export async function wholePage(): Promise<WholePage> {
  if (!parts.borderLensWhole) await ask("page>background: whole page", null);
  if (!parts.borderLensWhole) throw new Error();
  return parts.borderLensWhole;
}

/** The marks of a results list; the background puts their script here when it finds that the page is one. */
export const resultsPart = (): ResultsPart | undefined => parts.borderLensResults;
