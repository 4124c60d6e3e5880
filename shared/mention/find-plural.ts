import { hashLetters } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import { sameLetters } from "./find-written.ts";
import { bindsWord, type FoldedText, gap } from "./folded-text.ts";
import { lookUp, mayFind } from "./hash-table.ts";
import { ambiguityAt, breaksOf, formFlags, hasFlag, type MarkIndex, markOf, needsContext } from "./index-layout.ts";

/** A mark that is longer in words, or shorter in letters, is not looked for with an s behind it. */
const mostWords = 3;
const shortestPlural = 4;
/** Ambiguity in hundredths: an ordinary word with an s is its own plural; of a phrase all words must be ordinary. */
const ordinaryFrom = { word: 0.3, phrase: 0.6 };
const letterS = 115;

/** Coined marks with an s behind them, as buyers speak of the goods: "Timberlands", "Ray Bans". */
export function findPlural(text: FoldedText, index: MarkIndex): Candidate[] {
  const found: Candidate[] = [];
  const { letters, wordStarts, gaps, wordCount } = text;
  for (let word = 0; word < wordCount; word++) {
    const end = wordStarts[word + 1] ?? 0;
    if (letters[end - 1] !== letterS || (word + 1 < wordCount && bindsWord(text, word + 1))) continue;
    for (let first = word; first >= 0 && first > word - mostWords; first--) {
      const start = wordStarts[first] ?? 0;
      const length = end - 1 - start;
      if (length > index.longestForm) break;
      if (length >= shortestPlural && gaps[first] !== gap.none) addPlural(text, first, word, length, index, found);
      if (gaps[first] === gap.strong || gaps[first] === gap.none) break;
    }
  }
  return found;
}

function addPlural(text: FoldedText, first: number, last: number, length: number, index: MarkIndex, found: Candidate[]): void {
  const { letters, wordStarts } = text;
  const start = wordStarts[first] ?? 0;
  const hash = hashLetters(letters, start, start + length) >>> 0;
  if (!mayFind(index.exact, hash)) return;
  let breaks = 0;
  for (let word = first + 1; word <= last; word++) breaks |= 1 << ((wordStarts[word] ?? 0) - start);
  lookUp(index.exact, hash, (form) => {
    if (breaksOf(index, form) !== breaks >>> 0 || !sameLetters(text, start, start + length, index, form)) return;
    if (hasFlag(index, form, formFlags.part)) return;
    if (ambiguityAt(index, form) >= (first === last ? ordinaryFrom.word : ordinaryFrom.phrase)) return;
    if (needsContext(index, markOf(index, form))) return;
    found.push({
      form,
      firstWord: first,
      endWord: last + 1,
      firstLetter: start,
      endLetter: start + length + 1,
      how: "spelling",
      hidden: false,
    });
  });
}
