import { isWordSign } from "../letters.ts";

/** What the page's other texts say about the words that its heading begins with: whether they may be a name. */
export type Kin = {
  /** Other short texts that begin with the heading's first word, as other goods of one maker do. */
  texts: string[];
  /** The first word stands somewhere in small letters, as words of the language do and names do not. */
  small: boolean;
  /** The second word stands somewhere without the first: a name would have ended before it. */
  apart: boolean;
};

/** Texts kept. */
const mostTexts = 12;
/** The longest text that may be what goods are called, in UTF-16 units. */
const longest = 160;

/** Takes down, text by text, what bears on the heading's first words; absent where they cannot be a name. */
export function kinOf(heading: string): { kin: Kin; see: (text: string) => void } | undefined {
  const [first = "", second = ""] = heading.split(/\s+/);
  if (!isName(first)) return undefined;
  const small = first.toLowerCase();
  const both = `${first} ${second}`;
  const kin: Kin = { texts: [], small: false, apart: false };
  const see = (text: string) => {
    if (!kin.small && standsIn(text, small)) kin.small = true;
    if (!kin.apart && second && text.includes(second) && !text.includes(both)) kin.apart = true;
    if (kin.texts.length >= mostTexts || text.length > longest || !text.includes(`${first} `)) return;
    const clean = text.replace(/\s+/g, " ").trim();
    if (clean.startsWith(`${first} `) && !kin.texts.includes(clean)) kin.texts.push(clean);
  };
  return { kin, see };
}

/** Whether the word stands there by itself; in an address or a file's name it says nothing. */
function standsIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !isJoined(text.charAt(at - 1)) && !isJoined(text.charAt(at + word.length));
}

const isJoined = (sign: string): boolean => sign !== "" && ("./@-".includes(sign) || isWordSign(sign));

/** A capital, then at least two more signs of a word. */
function isName(word: string): boolean {
  const [capital = ""] = word;
  return (
    word.length > 2 && capital !== capital.toLowerCase() && [...word].every((sign) => "&'’.-".includes(sign) || isWordSign(sign))
  );
}
