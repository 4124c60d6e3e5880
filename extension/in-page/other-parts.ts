import { ask } from "../messages/send.ts";
import type { WholePage } from "./whole-page.ts";

/** In the one world that all our scripts of a page share. */
const world = globalThis as { borderLensWhole?: WholePage | undefined };

/** Lets go of what an earlier version of the extension may have left. */
export function forgetWholePage(): void {
  world.borderLensWhole = undefined;
}

/** The walk over a whole page and the marks of a results list; the background puts their script here when it is first asked for. */
export async function wholePage(): Promise<WholePage> {
  if (!world.borderLensWhole) await ask("page>background: whole page", null);
  if (!world.borderLensWhole) throw new Error("The page could not be read whole. Reload the page.");
  return world.borderLensWhole;
}
