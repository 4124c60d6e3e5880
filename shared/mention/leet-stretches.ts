import { firstAtLeast } from "./first-at-least.ts";
import { type FoldedText, longestRead } from "./folded-text.ts";
import { dividesPieces, leetI, leetLetter, leetPiece, nextLeetSign } from "./leet.ts";

/** Original offsets, and whether a sign in between may be an i or an l. */
export type LeetStretch = { from: number; to: number; both: boolean };

/**
 * The stretches of a text in which reading digits and signs as letters may show a mark: each piece of writing that has any, with as many
 * letters before and behind it as a form can have, to the end of the pieces reached. Most of a long text is in none.
 */
export function leetStretches(text: FoldedText, longestForm: number): LeetStretch[] {
  const stretches: LeetStretch[] = [];
  const read = text.text.slice(0, longestRead);
  let last: LeetStretch | undefined;
  let end = 0;
  for (let sign = nextLeetSign(read, 0); sign < read.length; sign = nextLeetSign(read, end)) {
    const at = startOfPiece(read, sign, end);
    const piece = leetPiece(read, at, read.length);
    end = piece.end;
    if (!piece.isLeet) continue;
    const both = hasLeetI(read, at, end);
    const from = startOfPiece(read, lettersBefore(text, at, longestForm), last?.to ?? 0);
    const to = endOfPiece(read, Math.max(lettersBehind(text, end, longestForm), last?.to ?? 0), read.length);
    if (last && from <= last.to) {
      last.to = to;
      last.both ||= both;
    } else {
      last = { from, to, both };
      stretches.push(last);
    }
  }
  return stretches;
}

function hasLeetI(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (leetLetter(text.charCodeAt(at)) === leetI) return true;
  return false;
}

function lettersBefore({ starts, letterCount }: FoldedText, offset: number, count: number): number {
  const letter = firstAtLeast(starts, letterCount, offset) - count;
  return letter <= 0 ? 0 : Math.min(starts[letter] ?? 0, offset);
}

function lettersBehind({ text, ends, letterCount }: FoldedText, offset: number, count: number): number {
  const letter = firstAtLeast(ends, letterCount, offset) + count;
  return letter >= letterCount ? text.length : Math.max(ends[letter] ?? 0, offset);
}

function startOfPiece(text: string, offset: number, least: number): number {
  let start = offset;
  while (start > least && !dividesPieces(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfPiece(text: string, offset: number, most: number): number {
  let end = Math.min(offset, most);
  while (end < most && !dividesPieces(text.charCodeAt(end))) end++;
  return end;
}
