import { foldMark } from "../mark/fold-mark.ts";
import { latinPairs } from "../mention/latin-pairs.ts";

const anyPair = new RegExp(`[${Object.keys(latinPairs).join("")}]`, "g");

/** Letters that a plain keyboard writes otherwise: "Ørsted" -> "orsted", "Weiß" -> "weiss". Lower case. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .replace(anyPair, (letter) => latinPairs[letter] ?? letter);

/** The letters and digits that a searcher and a register share for one name, whatever the accents, case and signs. */
export function foldName(text: string): string {
  // Most names are plain ASCII, and a register has a hundred thousand of them.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return foldMark(plainLetters(text));
}

/** The words of a text, folded like `foldName`; an apostrophe or a dot inside a word parts nothing ("L'Oréal", "U.S.A."). */
export function foldWords(text: string): string[] {
  return plainLetters(text)
    .normalize("NFKD")
    .replace(/[\p{M}'’.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
