import { closeness } from "./candidate.ts";
import { trace } from "./fold-character.ts";
import { bindsWord, type FoldedText, gap } from "./folded-text.ts";
import { breaksOf, formFlags, hasFlag, isOrdinary, type MarkIndex, nextForm, writtenForm } from "./index-layout.ts";
import { signHolds } from "./inner-sign.ts";
import type { How } from "./mention.ts";
import { hidesBySplitting, isUnspacedAt, splitsHold } from "./split-run.ts";

type Written = { how: How; hidden: boolean };

/**
 * How a run of the right letters is written, undefined where a reader would not read the mark in it. Of several forms with the same
 * letters ("Jell-O", "Jello") that one tells which it is most like; `form` is the first of them.
 */
export function howWritten(text: FoldedText, first: number, end: number, index: MarkIndex, form: number): Written | undefined {
  let best: Written | undefined;
  for (let next = form; next !== -1; next = nextForm(index, next)) {
    const written = writtenAs(text, first, end, index, next);
    if (written && (!best || closeness[written.how] < closeness[best.how])) best = written;
    if (best && closeness[best.how] <= closeness.punctuation) return best;
  }
  return best;
}

function writtenAs(text: FoldedText, first: number, end: number, index: MarkIndex, form: number): Written | undefined {
  const start = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - start;
  if (!edgesHold(text, first, end, length)) return undefined;
  const breaks = breaksOf(index, form);
  let met = 0;
  let splits = 0;
  let spaceSplits = 0;
  for (let word = first + 1; word < end; word++) {
    const at = (text.wordStarts[word] ?? 0) - start;
    const divided = text.gaps[word] ?? 0;
    if (divided === gap.strong && !signHolds(text, first, word, index, form)) return undefined;
    if (at < 32 && (breaks & (1 << at)) !== 0) met++;
    else if (!bindsWord(text, word) && at < 32) {
      splits++;
      if (divided === gap.space) spaceSplits++;
    }
  }
  const joined = bitCount(breaks) > met;
  if (joined && length < 4 && !isUpper(text, start, start + length)) return undefined;
  if (joined && splits === 0 && isOrdinary(index, form)) return undefined;
  if (splits > 0 && !splitsHold(text, first, end, index, form, spaceSplits)) return undefined;
  const traces = allTraces(text, start, start + length);
  const isExact = () =>
    text.text.slice(text.starts[start], text.ends[start + length - 1]).toLowerCase() === writtenForm(index, form);
  // A mark may itself be Cyrillic; written so it hides nothing.
  if ((traces & trace.lookAlike) !== 0 && !isExact())
    return looksLatin(text, first, end) ? { how: "look-alike-letters", hidden: !isFullWidth(text, start, length) } : undefined;
  if (splits > 0) return { how: "spaced", hidden: hidesBySplitting(text, first, end, index, splits, spaceSplits, length) };
  if ((traces & trace.invisible) !== 0) return { how: "spaced", hidden: true };
  if (joined) return { how: "joined", hidden: false };
  if (hasFlag(index, form, formFlags.part)) return { how: "spelling", hidden: false };
  return { how: isExact() ? "exact" : "punctuation", hidden: false };
}

/** A run that begins or ends inside a longer piece of writing counts only where that piece is plainly the mark and an addition. */
function edgesHold(text: FoldedText, first: number, end: number, length: number): boolean {
  const softStart = first > 0 && text.gaps[first] === gap.none;
  const softEnd = end < text.wordCount && text.gaps[end] === gap.none;
  if (!softStart && !softEnd) return true;
  if (isUnspacedAt(text, first)) return true;
  if (length < 4) return false;
  if (softEnd) {
    const next = text.wordStarts[end] ?? 0;
    const digits = ((text.traces[next] ?? 0) & trace.digit) !== 0;
    const rest = (text.wordStarts[end + 1] ?? 0) - next;
    if (!digits && rest > 3 && length < 6) return false;
  }
  if (softStart) {
    const rest = (text.wordStarts[first] ?? 0) - (text.wordStarts[first - 1] ?? 0);
    const digits = ((text.traces[(text.wordStarts[first] ?? 1) - 1] ?? 0) & trace.digit) !== 0;
    if (digits || (rest > 3 && length < 6)) return false;
  }
  return true;
}

/** Letters of another alphabet stand for Latin ones only where Latin ones stand beside them; a Cyrillic word is a Cyrillic word. */
function looksLatin(text: FoldedText, first: number, end: number): boolean {
  const from = text.wordStarts[first] ?? 0;
  const to = text.wordStarts[end] ?? 0;
  for (let at = from; at < to; at++) if (((text.traces[at] ?? 0) & trace.lookAlike) === 0) return true;
  // All of it is: then the rest of the text must be Latin, or the letters a display form of Latin ones.
  const own = text.lookAlikes;
  return isDisplayForm(text, from) || own - (to - from) <= (text.letterCount - own) / 2;
}

/** A keyboard for Chinese or Japanese writes all Latin letters so; nobody hides a mark with it. */
function isFullWidth(text: FoldedText, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (!isWide(text.text.charCodeAt(text.starts[at] ?? 0))) return false;
  return true;
}

const isWide = (code: number): boolean => code >= 0xff00 && code <= 0xffef;

function isDisplayForm(text: FoldedText, letter: number): boolean {
  const code = text.text.codePointAt(text.starts[letter] ?? 0) ?? 0;
  return code > 0xffff || (code >= 0x2460 && code <= 0x24ff) || isWide(code) || code < 128;
}

function isUpper(text: FoldedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((text.traces[at] ?? 0) & (trace.upper | trace.digit)) === 0) return false;
  return true;
}

function allTraces(text: FoldedText, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at++) all |= text.traces[at] ?? 0;
  return all;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
