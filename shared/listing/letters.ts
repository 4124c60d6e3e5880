// A regular expression with \p{L} or the flags "iu" costs a page a third of a millisecond to several before it has matched anything:
// the tables of Unicode are turned into a program anew in every page. What runs in pages tells letters by these instead.

/** Characters from here on are letters although they have no capitals (Hebrew, Arabic, Thai, Chinese, Japanese, Korean …), but for {@link signs}. */
const firstCaseless = 0x5d0;
/** Blocks of punctuation, currency and other signs, surrogates and private use above it, each from and to. */
const signs: readonly (readonly [number, number])[] = [
  [0x2000, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];

/** Whether one UTF-16 unit is a letter. Near enough for telling words from signs: digits and marks of caseless scripts count too. */
export function isLetter(sign: string): boolean {
  if (sign.toLowerCase() !== sign.toUpperCase()) return true;
  const code = sign.charCodeAt(0);
  return code >= firstCaseless && !signs.some(([from, to]) => code >= from && code <= to);
}

/** Whether one UTF-16 unit is part of a word: a letter or a digit. */
export function isWordSign(sign: string): boolean {
  return (sign >= "0" && sign <= "9") || isLetter(sign);
}

/** Whether a text says anything at all. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordSign(text.charAt(at))) return true;
  return false;
}
