import { takeRest } from "../../shared/listing/take-rest.ts";
import { parts } from "./other-parts.ts";

/** What only some pages need, in a script of its own: most pages are spared making it ready. */
export type WholePage = { takeRest: typeof takeRest };

/** Has it at hand for the reader. */
export function offerWholePage(): void {
  parts.borderLensWhole = { takeRest };
}
