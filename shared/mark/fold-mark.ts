/**
 * The letters and digits of a mark, without accents, case or punctuation: what "L'Oréal" and "LOREAL" share.
 * NFKD first: sellers write look-alikes ("ＡＣＭＥ", "Acmé") to slip past an exact match.
 */
export function foldMark(mark: string): string {
  // Most marks are plain; they need none of the Unicode tables.
  if (/^[A-Za-z0-9 ]*$/.test(mark)) return mark.replaceAll(" ", "").toLowerCase();
  return mark
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** An id is a folder's name in the built portal, and file systems end names at 255 bytes. */
const longestSlug = 100;

/**
 * A mark as part of an address: `Tiffany & Co.` -> `tiffany-co`. Letters beyond a to z stand as their code points behind `u_`
 * (`小米` -> `u_5c0f_7c73`), an underscore being what no other text gives, so that marks that differ in letters or digits
 * differ here. Empty only for a text of blanks and underscores.
 */
export function slugOf(words: string): string {
  const folded = words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = /^[\0-\x7f]*$/.test(folded) ? folded.replaceAll("_", " ") : spelledOut(folded, /[\p{L}\p{N}]/u);
  const slug = joined(plain) || joined(spelledOut(folded, /\S/u));
  return slug.length <= longestSlug ? slug : `${slug.slice(0, longestSlug - 9).replace(/[-_]+$/, "")}_${hashOf(slug)}`;
}

const joined = (text: string): string => text.replace(/[^a-z0-9_]+/g, "-").replace(/^-|-$/g, "");

/** Runs of letters that no address shows as they are, by code point; composed first, or a Korean syllable would be three. */
function spelledOut(text: string, letter: RegExp): string {
  let spelled = "";
  let inRun = false;
  for (const sign of text.replaceAll("_", " ").normalize("NFC")) {
    const other = letter.test(sign) && !/[a-z0-9]/.test(sign);
    if (other) spelled += `${inRun ? "" : " u"}_${sign.codePointAt(0)?.toString(16)}`;
    else spelled += inRun ? ` ${sign}` : sign;
    inRun = other;
  }
  return spelled;
}

/** 32 bits of a text as 8 hex digits (FNV-1a), to keep apart what was cut off. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
