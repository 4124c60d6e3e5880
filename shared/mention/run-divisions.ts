import { spread } from "../mark/letters-hash.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { breaksOf, lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { pieceEnd } from "./strange-pieces.ts";

/** Whether something other than a change of case or to digits divides the run. */
export function isDivided(text: FoldedText, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (text.gaps[word] !== gap.none) return true;
  return false;
}

/** Letters that change places do so within a word: a reader takes in a text word by word. */
export function slipsInOneWord(text: FoldedText, first: number, end: number, form: number, index: MarkIndex): boolean {
  const from = text.wordStarts[first] ?? 0;
  const formFrom = lettersOf(index, form);
  let balance = 0;
  for (let word = first; word < end; word++) {
    for (let at = text.wordStarts[word] ?? 0; at < (text.wordStarts[word + 1] ?? 0); at++)
      balance = (balance + spread(text.letters[at] ?? 0) - spread(index.letters[formFrom + at - from] ?? 0)) | 0;
    if (balance !== 0) return false;
  }
  return true;
}

/** "Sup eme": a space stands for the letter that is left out, and what is left are no two words. */
export function spaceIsLetter(text: FoldedText, first: number, end: number, form: number, index: MarkIndex): boolean {
  const divide = pieceEnd(text, first);
  const from = text.wordStarts[first] ?? 0;
  const before = (text.wordStarts[divide] ?? 0) - from;
  const after = (text.wordStarts[end] ?? 0) - from - before;
  if (before < shortestHalf || after < shortestHalf || text.gaps[divide] !== gap.space) return false;
  if (breaksOf(index, form) !== 0) return false;
  const formFrom = lettersOf(index, form);
  for (let at = 0; at < before; at++) if (text.letters[from + at] !== index.letters[formFrom + at]) return false;
  for (let at = before; at < before + after; at++) if (text.letters[from + at] !== index.letters[formFrom + at + 1]) return false;
  return true;
}
const shortestHalf = 2;

/** Where the run divides, the form divides too, give or take the slip. */
export function dividedAlike(
  text: FoldedText,
  first: number,
  end: number,
  form: number,
  index: MarkIndex,
  pieces: number,
): boolean {
  const from = text.wordStarts[first] ?? 0;
  const breaks = breaksOf(index, form);
  let met = 0;
  let divisions = 0;
  for (let word = first + 1; word < end; word++) {
    if (text.gaps[word] === gap.none) continue;
    divisions++;
    const at = (text.wordStarts[word] ?? 0) - from;
    const near = (1 << at) | (1 << (at + 1)) | (at > 0 ? 1 << (at - 1) : 0);
    if (at < 31 && (breaks & near) !== 0) met++;
    else if (lengthOf(index, form) - ((text.wordStarts[end] ?? 0) - from) >= 2 && breaks !== 0) met++;
  }
  return divisions >= pieces - 1 && met === divisions;
}
