import { slugOf } from "../mark/fold-mark.ts";

/** A recordation's id, part of its page's address: from its number, or from its mark where no number is known. */
export function recordationId(number: string | undefined, mark: string): string {
  // A number has only capitals, digits, a blank and a hyphen: its slug needs none of the Unicode tables that are slow to load.
  return number === undefined ? slugOf(mark) : number.toLowerCase().replace(" ", "-");
}
