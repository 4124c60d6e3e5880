/**
 * Whether a text may begin or end with a blank of any kind. It errs towards yes, and is asked first where
 * millions of cells would be trimmed.
 */
export function mayHaveBlankEnds(text: string): boolean {
  return !(isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)));
}

/** Visible ASCII; what an empty text has instead of a letter is none. */
const isPlain = (code: number) => code > 32 && code < 127;
