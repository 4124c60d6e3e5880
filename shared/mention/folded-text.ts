import { addLetter } from "../mark/letters-hash.ts";
import { foldCharacter, trace } from "./fold-character.ts";
import { signKind, signKinds } from "./gap-signs.ts";
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

/** For ASCII: the folded letter or digit, 0 for a separator, and its traces. */
const asciiFold = new Uint8Array(128);
const asciiTraces = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) asciiFold[code] = character.toLowerCase().charCodeAt(0);
  if (/[A-Z]/.test(character)) asciiTraces[code] = trace.upper;
  if (/[0-9]/.test(character)) asciiTraces[code] = trace.digit;
}

/** Read as leet, digits and signs in a piece of writing that is mostly letters are read as the letters they look like. */
export type FoldOptions = {
  leet?: boolean;
  /** The stretch of the text that is read; all of it without. Offsets are those of the whole text. */
  from?: number;
  to?: number;
};

/** Reads `text` into `into` and gives it back; what lies past {@link longestRead} is not read. */
export function foldText(
  text: string,
  into: FoldedText,
  { leet = false, from = 0, to = text.length }: FoldOptions = {},
): FoldedText {
  const length = Math.min(to, text.length, longestRead);
  makeRoom(into, length - from);
  let { letters, traces, starts, ends, wordStarts, wordHashes, gaps, gapSigns } = into;
  let letter = 0;
  let word = 0;
  let hash = 0;
  let lookAlikes = 0;
  let gapBefore: number = gap.strong;
  let sign = 0;
  let spaced = false;
  let previous = 0;
  let leetUntil = 0;
  let leetFrom = 0;
  for (let at = from; at < length; ) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    let plain = 0;
    let own = 0;
    let more: string | undefined;
    if (unit < 128) {
      plain = asciiFold[unit] ?? 0;
      own = asciiTraces[unit] ?? 0;
      if (leet) {
        if (at >= leetFrom) {
          const piece = leetPiece(text, at, length);
          leetFrom = piece.end;
          leetUntil = piece.isLeet ? piece.end : 0;
        }
        const stands = at < leetUntil ? leetLetter(unit) : 0;
        if (stands !== 0) {
          plain = stands;
          own = trace.leet;
        }
      }
    } else {
      const code = text.codePointAt(at) ?? unit;
      end = at + (code > 0xffff ? 2 : 1);
      const folded = foldCharacter(code);
      if (folded.kind === "dropped") {
        // Bound to the letter before it, so that a span that ends there takes it along.
        if (letter > 0 && gapBefore === gap.none) {
          if ((folded.trace & ~(traces[letter - 1] ?? 0) & trace.lookAlike) !== 0) lookAlikes++;
          ends[letter - 1] = end;
          traces[letter - 1] = (traces[letter - 1] ?? 0) | folded.trace;
        }
        at = end;
        continue;
      }
      if (folded.kind === "letters") {
        plain = folded.letters.charCodeAt(0);
        own = folded.trace;
        if (folded.letters.length > 1) more = folded.letters;
      }
    }
    if (plain === 0) {
      const kind = signKinds[unit] ?? 0;
      if ((kind & signKind.space) !== 0) {
        const closes = gapBefore === gap.tight && ((signKinds[sign] ?? 0) & signKind.dividingBeforeSpace) !== 0;
        const divides = closes || (kind & signKind.dividing) !== 0;
        gapBefore = Math.max(gapBefore, divides ? gap.strong : gap.space);
        spaced = true;
      } else {
        if (sign === 0) sign = unit;
        const divides = (kind & (spaced ? signKind.dividing | signKind.dividingAfterSpace : signKind.dividing)) !== 0;
        gapBefore = Math.max(gapBefore, divides ? gap.strong : spaced ? gap.space : gap.tight);
      }
      at = end;
      continue;
    }
    if (gapBefore !== gap.none || dividesWord(previous, own)) {
      if (word > 0) wordHashes[word - 1] = hash;
      hash = 0;
      wordStarts[word] = letter;
      gaps[word] = gapBefore;
      gapSigns[word] = sign;
      word++;
      gapBefore = gap.none;
      sign = 0;
      spaced = false;
    }
    letters[letter] = plain;
    traces[letter] = own;
    starts[letter] = at;
    ends[letter] = end;
    hash = addLetter(hash, plain);
    letter++;
    if ((own & trace.lookAlike) !== 0) lookAlikes++;
    if (more) {
      makeRoom(into, letter + more.length + length - at);
      ({ letters, traces, starts, ends, wordStarts, wordHashes, gaps, gapSigns } = into);
      for (let part = 1; part < more.length; part++) {
        letters[letter] = more.charCodeAt(part);
        traces[letter] = own;
        starts[letter] = at;
        ends[letter] = end;
        hash = addLetter(hash, more.charCodeAt(part));
        letter++;
        if ((own & trace.lookAlike) !== 0) lookAlikes++;
      }
    }
    previous = own;
    at = end;
    if (leet || (own & (trace.digit | trace.unspaced)) !== 0) continue;
    // Small letters behind a letter belong to its word and are most of any text.
    while (at < length) {
      const small = text.charCodeAt(at);
      if (small < 97 || small > 122) break;
      letters[letter] = small;
      traces[letter] = 0;
      starts[letter] = at++;
      ends[letter] = at;
      hash = addLetter(hash, small);
      letter++;
      previous = 0;
    }
  }
  if (word > 0) wordHashes[word - 1] = hash;
  wordStarts[word] = letter;
  into.text = text;
  into.letterCount = letter;
  into.lookAlikes = lookAlikes;
  into.wordCount = word;
  return into;
}

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

/** Sees to it that so many letters fit; what is there is kept. */
function makeRoom(into: FoldedText, letters: number): void {
  if (letters < into.letters.length) return;
  const room = Math.max(letters + 1, into.letters.length * 2);
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
