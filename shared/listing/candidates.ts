import { cleanMarkup, longLimit, shortLimit } from "./clean-text.ts";
import type { Found, ListingField, ReadingSource, TextField } from "./listing.ts";

export type ValueOf<F extends ListingField> = F extends TextField ? string : F extends "imageTexts" ? string[] : number;

/** What each source read for each field, in the order read. Merging chooses. */
export type Candidates = { [F in ListingField]?: Found<ValueOf<F>>[] };

/** Takes down what a source read; nothing is taken down for a blank. */
export function note<F extends ListingField>(
  candidates: Candidates,
  field: F,
  value: ValueOf<F> | undefined,
  where: ReadingSource,
  path: string,
): void {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return;
  const held = candidates[field] as Found<ValueOf<F>>[] | undefined;
  if (held) held.push({ value, where, path });
  else (candidates as Record<string, unknown>)[field] = [{ value, where, path }];
}

/** As `note`, for words: cleaned of markup and cut to length. */
export function noteText(
  candidates: Candidates,
  field: TextField,
  text: string | null | undefined,
  where: ReadingSource,
  path: string,
): void {
  note(candidates, field, cleanMarkup(text, field === "description" ? longLimit : shortLimit), where, path);
}
