import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import { byLetter, type Candidate } from "./candidate.ts";
import { bindsWord, type FoldedText, gap } from "./folded-text.ts";
import { lookUp, mayFind } from "./hash-table.ts";
import { formField, formFields, type MarkIndex, markFields, markFlags } from "./index-layout.ts";
import { likeness, type NearForm, nearForms } from "./near-forms.ts";
import { isUnspaced, longestNear, shortestNear } from "./near-keys.ts";
import { isReadableSlip } from "./readable-slip.ts";
import { type Pieces, pieceEnd, pieceKind, readPieces } from "./strange-pieces.ts";

/** Pieces of writing without a space, and how many in a row may make up one mark. */
const mostPieces = 3;

/**
 * Runs that are one slip or trick away from a form: letters dropped, added, changed, swapped, doubled, written backwards, vowels
 * left out. Only runs with a word that is no ordinary word, and only where `written` (runs that are written like a form) leaves room.
 */
export function findNear(text: FoldedText, index: MarkIndex, written: readonly Candidate[]): Candidate[] {
  const taken = byLetter(written, text.letterCount);
  const pieces = readPieces(text, taken, index);
  const found: Candidate[] = [];
  for (let piece = 0; piece < pieces.count; piece++) {
    const first = pieces.starts[piece] ?? 0;
    if (isUnspaced(text.letters[text.wordStarts[first] ?? 0] ?? 0))
      nearUnspaced(text, first, pieces.starts[piece + 1] ?? first, index, found);
    else nearRuns(text, pieces, piece, index, { written, at: taken }, found);
  }
  return found;
}

/** Candidates that stand, and for each letter of the text the place of the one that holds it, plus one. */
type Taken = { written: readonly Candidate[]; at: Int32Array };

/** Tries a piece alone and with the pieces behind it. */
function nearRuns(text: FoldedText, pieces: Pieces, piece: number, index: MarkIndex, taken: Taken, found: Candidate[]): void {
  const first = pieces.starts[piece] ?? 0;
  const from = text.wordStarts[first] ?? 0;
  const last = Math.min(pieces.count, piece + mostPieces);
  let strange = false;
  let held = false;
  for (let next = piece; next < last; next++) {
    if (next > piece && text.gaps[pieces.starts[next] ?? 0] === gap.strong) return;
    const kind = pieces.kinds[next] ?? 0;
    if ((kind & pieceKind.numbered) !== 0) return;
    // Only a strange word, or a word with signs inside, makes a run worth a look.
    strange ||= (kind & pieceKind.strange) !== 0;
    held ||= (kind & pieceKind.taken) !== 0;
    const alone = next === piece;
    if (!strange && !alone) continue;
    const end = withoutPossessive(text, pieces.starts[next] ?? first, pieces.starts[next + 1] ?? first);
    if (!strange && !(taken.at[from] === 0 && isPunctuated(text, first, end))) continue;
    const length = (text.wordStarts[end] ?? 0) - from;
    if (length > longestNear) return;
    if (length < shortestNear || (held && isTaken(taken, from, from + length))) continue;
    const forms = alone ? nearOne(text, first, end, strange, index) : nearSeveral(text, first, end, next - piece + 1, index);
    const [form, ...alsoForms] = forms;
    if (form !== undefined) {
      found.push({
        form,
        alsoForms,
        firstWord: first,
        endWord: end,
        firstLetter: from,
        endLetter: from + length,
        how: "spelling",
        hidden: true,
      });
    }
  }
}

/** One past the last word of a piece that belongs to a name: "Stussi's" ends before its s. */
function withoutPossessive(text: FoldedText, first: number, end: number): number {
  const last = text.wordStarts[end - 1] ?? 0;
  const alone = end - 1 > first && (text.wordStarts[end] ?? 0) - last === 1 && text.letters[last] === letterS;
  return alone && bindsWord(text, end - 1) ? end - 1 : end;
}
const letterS = 115;

/** A run that is written like a mark is that mark, unless a much longer run around it is nearly another: "Star" in "Star Wrs". */
function isTaken({ written, at: places }: Taken, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const other = written[(places[at] ?? 0) - 1];
    if (!other) continue;
    const around = from <= other.firstLetter && other.endLetter <= to;
    if (!around || to - from < shortestAround || other.endLetter - other.firstLetter > (to - from) * 0.7) return true;
    at = other.endLetter - 1;
  }
  return false;
}
const shortestAround = 8;

function nearOne(text: FoldedText, first: number, end: number, unknown: boolean, index: MarkIndex): number[] {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  // Punctuation inside and a wrong letter besides is one liberty too many for a short mark or for ordinary words ("Li-Po", "K-Cup",
  // "snap-in"), unless the mark is divided there as well ("Ray-Ben").
  const punctuated = isPunctuated(text, first, end);
  const asTheMark = punctuated && (length < shortestPunctuated || !unknown);
  const near = readable(
    text,
    from,
    length,
    index,
    ({ form, kind }) => !asTheMark || (kind === "changed" && dividedAlike(text, first, end, from, form, index, 1)),
  );
  if (near.length > 0 || punctuated) return near;
  return backwards(text.letters, from, length, index) ?? withEnding(text.letters, from, length, index) ?? [];
}

/** Several pieces: the form must be divided as they are, or the slip is a coincidence. */
function nearSeveral(text: FoldedText, first: number, end: number, pieces: number, index: MarkIndex): number[] {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  if (length < shortestSeveral) return [];
  const near = readable(text, from, length, index, ({ form, kind }) => {
    if (kind === "repeated" || kind === "without-vowels") return formField(index, form, formFields.breaks) !== 0;
    if (kind === "dropped" && pieces === 2 && spaceIsLetter(text, first, end, form, index)) return true;
    return length >= 7 && dividedAlike(text, first, end, from, form, index, pieces);
  });
  return near.length > 0 ? near : ((length >= 8 ? backwards(text.letters, from, length, index) : undefined) ?? []);
}

/** "Sup eme": a space stands for the letter that is left out, and what is left are no two words. */
function spaceIsLetter(text: FoldedText, first: number, end: number, form: number, index: MarkIndex): boolean {
  const divide = pieceEnd(text, first);
  const from = text.wordStarts[first] ?? 0;
  const before = (text.wordStarts[divide] ?? 0) - from;
  const after = (text.wordStarts[end] ?? 0) - from - before;
  if (before < shortestHalf || after < shortestHalf || text.gaps[divide] !== gap.space) return false;
  if (formField(index, form, formFields.breaks) !== 0) return false;
  const formFrom = formField(index, form, formFields.letters);
  for (let at = 0; at < before; at++) if (text.letters[from + at] !== index.letters[formFrom + at]) return false;
  for (let at = before; at < before + after; at++) if (text.letters[from + at] !== index.letters[formFrom + at + 1]) return false;
  return true;
}
const shortestHalf = 2;

/** The likeliest form, and at most two more that are about as likely. */
function readable(
  text: FoldedText,
  from: number,
  length: number,
  index: MarkIndex,
  holds: (near: NearForm) => boolean,
): number[] {
  const near = nearForms(text.letters, from, length, index).filter(
    (one) =>
      !needsContext(index, one.form) && isReadableSlip(one.kind, text.letters, from, length, one.form, index) && holds(one),
  );
  const best = near[0];
  if (!best) return [];
  const least = likeness(best, text.letters, from, index) - 1;
  const alike = near.filter((other) => other !== best && likeness(other, text.letters, from, index) >= least);
  return [best.form, ...alike.slice(0, 2).map(({ form }) => form)];
}

const shortestPunctuated = 8;
const shortestSeveral = 5;

/** A mark that is an ordinary word to begin with is not looked for in other words. */
function needsContext(index: MarkIndex, form: number): boolean {
  const mark = formField(index, form, formFields.mark);
  return ((index.marks[mark * markFields.count + markFields.flags] ?? 0) & markFlags.needsContext) !== 0;
}

function isPunctuated(text: FoldedText, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (text.gaps[word] !== gap.none) return true;
  return false;
}

/** Where the pieces divide, the form divides too, give or take the slip. */
function dividedAlike(
  text: FoldedText,
  first: number,
  end: number,
  from: number,
  form: number,
  index: MarkIndex,
  pieces: number,
): boolean {
  const breaks = formField(index, form, formFields.breaks);
  let met = 0;
  let divisions = 0;
  for (let word = first + 1; word < end; word++) {
    if (text.gaps[word] === gap.none) continue;
    divisions++;
    const at = (text.wordStarts[word] ?? 0) - from;
    const near = (1 << at) | (1 << (at + 1)) | (at > 0 ? 1 << (at - 1) : 0);
    if (at < 31 && (breaks & near) !== 0) met++;
    else if (formField(index, form, formFields.length) - ((text.wordStarts[end] ?? 0) - from) >= 2 && breaks !== 0) met++;
  }
  return divisions >= pieces - 1 && met === divisions;
}

function backwards(letters: Uint16Array, from: number, length: number, index: MarkIndex): number[] | undefined {
  let hash = 0;
  for (let at = from + length - 1; at >= from; at--) hash = addLetter(hash, letters[at] ?? 0);
  if (!mayFind(index.exact, hash >>> 0)) return undefined;
  const form = exactForm(letters.slice(from, from + length).reverse(), 0, length, index);
  return form === undefined || needsContext(index, form) ? undefined : [form];
}

/** A mark with up to three letters more: "Supremeslp". Shorter marks begin too many words. */
const longestEnding = 3;
const shortestWithEnding = 6;
function withEnding(letters: Uint16Array, from: number, length: number, index: MarkIndex): number[] | undefined {
  for (let extra = 2; extra <= longestEnding && length - extra >= shortestWithEnding; extra++) {
    const form = exactForm(letters, from, length - extra, index);
    if (form !== undefined && !needsContext(index, form)) return [form];
  }
  return undefined;
}

function exactForm(letters: Uint16Array, from: number, length: number, index: MarkIndex): number | undefined {
  let match: number | undefined;
  lookUp(index.exact, hashLetters(letters, from, from + length) >>> 0, (form) => {
    if (formField(index, form, formFields.length) !== length) return;
    const offset = formField(index, form, formFields.letters);
    for (let at = 0; at < length; at++) if (letters[from + at] !== index.letters[offset + at]) return;
    match ??= form;
  });
  return match;
}

/** A whole run of an unspaced alphabet, one character other than the mark's: 康帅傅 for 康师傅. */
function nearUnspaced(text: FoldedText, first: number, end: number, index: MarkIndex, found: Candidate[]): void {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  if (length < 3 || length > 8 || (end < text.wordCount && text.gaps[end] === gap.none)) return;
  for (const { form, kind } of nearForms(text.letters, from, length, index)) {
    if (kind !== "changed") continue;
    found.push({
      form,
      firstWord: first,
      endWord: end,
      firstLetter: from,
      endLetter: from + length,
      how: "spelling",
      hidden: true,
    });
    return;
  }
}
