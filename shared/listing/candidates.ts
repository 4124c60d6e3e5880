import { cleanMarkup, longLimit, shortLimit } from "./clean-text.ts";
import type { Found, ListingField, ReadingSource, TextField } from "./listing.ts";

export type ValueOf<F extends ListingField> = F extends TextField ? string : F extends "imageTexts" ? string[] : number;

/** What an offer asks. A page may hold several offers: a value that belongs to one says so by this. */
export type Asked = { price: number; currency: string | undefined };
export type Candidate<T> = Found<T> & { asked?: Asked | undefined };

/** What each source read for each field, in the order read. Merging chooses. */
export type Candidates = { [F in ListingField]?: Candidate<ValueOf<F>>[] };

/**
 * Takes down what a source read; nothing is taken down for a blank.
 * @param asked what the offer asks that the value belongs to, where it belongs to one
 */
export function note<F extends ListingField>(
  candidates: Candidates,
  field: F,
  value: ValueOf<F> | undefined,
  where: ReadingSource,
  path: string,
  asked?: Asked,
): void {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return;
  const held = candidates[field] as Candidate<ValueOf<F>>[] | undefined;
  const candidate = { value, where, path, asked };
  if (held) held.push(candidate);
  else (candidates as Record<string, unknown>)[field] = [candidate];
}

/** As `note`, for words: cleaned of markup and cut to length. */
export function noteText(
  candidates: Candidates,
  field: TextField,
  text: string | null | undefined,
  where: ReadingSource,
  path: string,
  asked?: Asked,
): void {
  note(candidates, field, cleanMarkup(text, field === "description" ? longLimit : shortLimit), where, path, asked);
}
