import { takeRest } from "../../shared/listing/take-rest.ts";
import { markResults } from "./result-marks.ts";

/** What only some pages need, in a script of its own: most pages are spared making it ready. */
export type WholePage = { takeRest: typeof takeRest; markResults: typeof markResults };

/** In the one world that all our scripts of a page share. */
const world = globalThis as { borderLensWhole?: WholePage | undefined };

/** Has it at hand for the reader. */
export function offerWholePage(): void {
  world.borderLensWhole = { takeRest, markResults };
}
