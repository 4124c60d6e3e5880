import { byLetter, type Candidate } from "./candidate.ts";
import { bindsWord, type FoldedText, gap } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";
import { nearForms } from "./near-forms.ts";
import { isUnspaced, longestNear, shortestNear } from "./near-keys.ts";
import { nearOne, nearSeveral } from "./near-run.ts";
import { isDivided } from "./run-divisions.ts";
import { type Pieces, pieceKind, readPieces } from "./strange-pieces.ts";

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
    if (!strange && !(taken.at[from] === 0 && isDivided(text, first, end))) continue;
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
