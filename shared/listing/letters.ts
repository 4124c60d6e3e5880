// A regular expression with \p{L} or the flags "iu" costs a page a third of a millisecond to several before it has matched anything:
// the tables of Unicode are turned into a program anew in every page. What runs in pages tells letters by these instead.

/** Characters from here on are letters although they have no capitals (Hebrew, Arabic, Thai, Chinese, Japanese, Korean …), but for {@link signs}. */
const firstCaseless = "\u05d0";
/** Blocks of punctuation, currency and other signs, surrogates and private use above it. */
const signs =
  /[\ufe00-\ufe6f\u2000-\u2e7f\u3000-\u3004\u3008-\u3020\ud800-\uf8ff\uff00-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff]/;

/** Whether one UTF-16 unit is a letter. Near enough for telling words from signs: digits and marks of caseless scripts count too. */
export function isLetter(sign: string): boolean {
  if (sign.toLowerCase() !== sign.toUpperCase()) return true;
  return sign >= firstCaseless && !signs.test(sign);
}

/** Whether one UTF-16 unit is part of a word: a letter or a digit. */
export function isWordSign(sign: string): boolean {
  return (sign >= "0" && sign <= "9") || isLetter(sign);
}

/** Whether a text says anything at all. */
export function hasWord(text: string): boolean {
  for (const sign of text) if (isWordSign(sign)) return true;
  return false;
}
