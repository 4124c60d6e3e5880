/**
 * The letters and digits of a mark, without accents, case or punctuation: what "L'Oréal" and "LOREAL" share.
 * NFKD first: sellers write look-alikes ("ＡＣＭＥ", "Acmé") to slip past an exact match.
 */
export function foldMark(mark: string): string {
  return mark
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A mark as part of an address: `Tiffany & Co.` -> `tiffany-co`. */
export function slugOf(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
