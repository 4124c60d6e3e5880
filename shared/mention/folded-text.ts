import { hashLetters } from "../mark/letters-hash.ts";
import { foldCharacter, trace } from "./fold-character.ts";
import { leetLetter, leetPiece } from "./leet.ts";

/** How two neighbouring words of a text are divided, loosest last. */
export const gap = {
  /** Only the case or a digit changes: "TheRow", "iPhone5". */
  none: 0,
  /** Punctuation without a space: "Coca-Cola", "N.i.k.e". */
  tight: 1,
  space: 2,
  /** A comma, a bracket, a spaced dash, a line's end: words on both sides seldom belong together. */
  strong: 3,
} as const;

/** Most UTF-16 units of a field that are read. */
export const longestRead = 65_536;

/**
 * A text as the matcher reads it: plain letters and digits in a row, divided into words, each letter with its place in the
 * original. The arrays are longer than what they hold; `letterCount` and `wordCount` say how much counts. One is reused from text to text.
 */
export type FoldedText = {
  text: string;
  letterCount: number;
  letters: Uint16Array;
  traces: Uint8Array;
  /** Original offsets, UTF-16: where the letter begins, and where it ends with all that was dropped after it. */
  starts: Int32Array;
  ends: Int32Array;
  /** Letters that only look like the plain ones. */
  lookAlikes: number;
  wordCount: number;
  /** First letter of each word, then `letterCount`. */
  wordStarts: Int32Array;
  /** Polynomial hash of each word's letters. */
  wordHashes: Int32Array;
  /** The gap before each word. */
  gaps: Uint8Array;
  /** The first sign in the gap before each word, 0 for none. */
  gapSigns: Uint16Array;
};

export function emptyFoldedText(room = 512): FoldedText {
  return {
    text: "",
    letterCount: 0,
    letters: new Uint16Array(room),
    traces: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    lookAlikes: 0,
    wordCount: 0,
    wordStarts: new Int32Array(room + 1),
    wordHashes: new Int32Array(room + 1),
    gaps: new Uint8Array(room + 1),
    gapSigns: new Uint16Array(room + 1),
  };
}

/** For ASCII: the folded letter or digit, 0 for a separator. */
const asciiFold = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) asciiFold[code] = character.toLowerCase().charCodeAt(0);
}

/** Signs that divide wherever they stand. */
const dividing = signs(',;:/\\()[]{}<>"“”„«»•…【】（）「」『』、。，：；！？\n\r\t→★☆✓✔');
/** Signs that sellers also set between the letters of a mark: they divide only where a space is before them, … */
const dividingAfterSpace = signs("~·!?-–—_=+*|.&");
/** … or, these, where one is behind them. A hyphen before a space ("OFF- WHITE") does not divide. */
const dividingBeforeSpace = signs("~·!?|");
/** A spaced "&" or "+" joins: "Dolce & Gabbana". */
const joiningSpaced = signs("&+.");
const spaces = signs(" \t\n\r\u00a0\u3000\u2002\u2003\u2009\u202f");

/** The letter that a digit or sign stands for inside a word; "1", "!" and "|" are an i or an l. */
export type LeetReading = "i" | "l";

/**
 * Reads `text` into `into` and gives it back; what lies past {@link longestRead} is not read. With a leet reading, digits and signs
 * in a piece of writing that is mostly letters are read as the letters they look like.
 */
export function foldText(text: string, into: FoldedText, leet?: LeetReading): FoldedText {
  const length = Math.min(text.length, longestRead);
  let letter = 0;
  let word = 0;
  let gapBefore: number = gap.strong;
  let sign = 0;
  let spaced = false;
  let previous = 0;
  let leetUntil = 0;
  let leetFrom = 0;
  into.text = text;
  into.wordStarts[0] = 0;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    let plain = 0;
    let traces = 0;
    let more: string | undefined;
    if (unit < 128) {
      if (leet !== undefined && at >= leetFrom) {
        const piece = leetPiece(text, at, length);
        leetFrom = piece.end;
        leetUntil = piece.isLeet ? piece.end : 0;
      }
      const stands = at < leetUntil ? leetLetter(unit, leet ?? "i") : 0;
      plain = stands || (asciiFold[unit] ?? 0);
      if (stands !== 0) traces = trace.leet;
      else if (plain !== 0) traces = plain < 58 ? trace.digit : unit < 97 ? trace.upper : 0;
    } else {
      const code = text.codePointAt(at) ?? unit;
      end = at + (code > 0xffff ? 2 : 1);
      const folded = foldCharacter(code);
      if (folded.kind === "dropped") {
        // Bound to the letter before it, so that a span that ends there takes it along.
        if (letter > 0 && gapBefore === gap.none) {
          into.ends[letter - 1] = end;
          into.traces[letter - 1] = (into.traces[letter - 1] ?? 0) | folded.trace;
        }
        at = end;
        continue;
      }
      if (folded.kind === "letters") {
        plain = folded.letters.charCodeAt(0);
        traces = folded.trace;
        if (folded.letters.length > 1) more = folded.letters;
      }
    }
    if (plain === 0) {
      if (spaces.has(unit)) {
        const divides = unit === 0x0a || unit === 0x0d || (gapBefore === gap.tight && dividingBeforeSpace.has(sign));
        gapBefore = Math.max(gapBefore, divides ? gap.strong : gap.space);
        spaced = true;
      } else {
        if (sign === 0) sign = unit;
        const divides =
          dividing.has(unit) || isSurrogate(unit) || (spaced && dividingAfterSpace.has(unit) && !joiningSpaced.has(unit));
        gapBefore = Math.max(gapBefore, divides ? gap.strong : spaced ? gap.space : gap.tight);
      }
      at = end;
      continue;
    }
    if (letter + 8 >= into.letters.length) makeRoom(into);
    if (gapBefore !== gap.none || (letter > 0 && dividesWord(previous, traces))) {
      into.wordStarts[word] = letter;
      into.gaps[word] = gapBefore;
      into.gapSigns[word] = sign;
      word++;
    }
    const count = more ? more.length : 1;
    for (let part = 0; part < count; part++) {
      into.letters[letter] = more ? more.charCodeAt(part) : plain;
      into.traces[letter] = traces;
      into.starts[letter] = at;
      into.ends[letter] = end;
      letter++;
    }
    gapBefore = gap.none;
    sign = 0;
    spaced = false;
    previous = traces;
    at = end;
  }
  into.letterCount = letter;
  into.lookAlikes = 0;
  for (let at = 0; at < letter; at++) if (((into.traces[at] ?? 0) & trace.lookAlike) !== 0) into.lookAlikes++;
  into.wordCount = word;
  into.wordStarts[word] = letter;
  for (let each = 0; each < word; each++) {
    into.wordHashes[each] = hashLetters(into.letters, into.wordStarts[each] ?? 0, into.wordStarts[each + 1] ?? 0);
  }
  return into;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A word also ends where digits meet letters, a capital follows a small letter, or the alphabet has no spaces. */
function dividesWord(before: number, after: number): boolean {
  if ((after & trace.unspaced) !== 0 || (before & trace.unspaced) !== 0) return true;
  if ((before & trace.digit) !== (after & trace.digit)) return true;
  return (before & (trace.upper | trace.digit)) === 0 && (after & trace.upper) !== 0;
}

/** Whether a word continues the one before it: no gap, or an apostrophe alone. */
export function bindsWord({ gaps, gapSigns }: FoldedText, word: number): boolean {
  const sign = gapSigns[word] ?? 0;
  return (
    gaps[word] === gap.none || (gaps[word] === gap.tight && (sign === 0x27 || sign === 0x2019 || sign === 0x60 || sign === 0xb4))
  );
}

function signs(all: string): ReadonlySet<number> {
  return new Set([...all].map((sign) => sign.charCodeAt(0)));
}

function makeRoom(into: FoldedText): void {
  const room = into.letters.length * 2;
  into.letters = grown(into.letters, new Uint16Array(room));
  into.traces = grown(into.traces, new Uint8Array(room));
  into.starts = grown(into.starts, new Int32Array(room));
  into.ends = grown(into.ends, new Int32Array(room));
  into.wordStarts = grown(into.wordStarts, new Int32Array(room + 1));
  into.wordHashes = grown(into.wordHashes, new Int32Array(room + 1));
  into.gaps = grown(into.gaps, new Uint8Array(room + 1));
  into.gapSigns = grown(into.gapSigns, new Uint16Array(room + 1));
}

function grown<T extends Uint8Array | Uint16Array | Int32Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}
