import type { ListingText } from "../listing/listing.ts";
import { brandClues, type TextFacts, textFacts } from "./brand-clues.ts";
import { brandScore, brandThreshold, onlyBrandThreshold, sureThreshold } from "./brand-score.ts";
import { type Candidate, longestWins } from "./candidate.ts";
import { type CuedRole, cuedRole } from "./cued-role.ts";
import { findLeet } from "./find-leet.ts";
import { findMasked } from "./find-masked.ts";
import { findNear } from "./find-near.ts";
import { findWritten } from "./find-written.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { formField, formFields, indexedMark, type MarkIndex } from "./index-layout.ts";
import { type Mention, type MentionField, mentionFields, type Role } from "./mention.ts";

const scratch = emptyFoldedText(1024);

/** Below this a mark counts as coined. */
export const coinedBelow = 0.3;

/** Every mention of a mark in the listing's fields, in reading order: title, brand, category, description. */
export function findMentions(text: ListingText, index: MarkIndex): Mention[] {
  return mentionFields.flatMap((field) => mentionsIn(text[field], field, index));
}

function mentionsIn(text: string | undefined, field: MentionField, index: MarkIndex): Mention[] {
  if (!text) return [];
  const folded = foldText(text, scratch);
  const candidates = findCandidates(folded, index);
  if (candidates.length === 0) return [];
  const facts = textFacts(
    folded,
    candidates.filter(({ form }) => ambiguityAt(index, form) < coinedBelow),
  );
  const readings = readRoles(candidates, folded, field, facts, index);
  return candidates.flatMap((candidate, at) =>
    asMentions(candidate, folded, field, readings[at] ?? { role: "word", score: 0 }, index),
  );
}

function findCandidates(text: FoldedText, index: MarkIndex): Candidate[] {
  const written = longestWins(findWritten(text, index));
  const others = [...findNear(text, index, written), ...findMasked(text, index, written), ...findLeet(text, index)];
  return others.length === 0 ? written : longestWins([...written, ...others]);
}

type Reading = { role: Role; score: number };

function readRoles(
  candidates: readonly Candidate[],
  text: FoldedText,
  field: MentionField,
  facts: TextFacts,
  index: MarkIndex,
): Reading[] {
  const cued = new Map<number, CuedRole>();
  const readings = candidates.map((candidate): Reading => {
    const whole = candidate.firstWord === 0 && candidate.endWord === text.wordCount;
    if (field === "brand" && whole) return { role: "brand", score: sureThreshold };
    const role = cuedRole(text, candidate.firstWord, candidate.endWord, (word) => cued.get(word));
    if (role) {
      cued.set(candidate.endWord, role);
      return { role, score: sureThreshold };
    }
    const clues = brandClues(text, candidate, ambiguityAt(index, candidate.form), facts, index);
    const score = brandScore(clues);
    return { role: score >= brandThreshold ? "brand" : "word", score: clues.startsUnknown ? score - 9 : score };
  });
  if (!readings.some(({ role }) => role === "brand")) {
    const best = readings.filter(({ role }) => role === "word").sort((a, b) => b.score - a.score)[0];
    if (best && best.score >= onlyBrandThreshold) best.role = "brand";
  }
  return readings;
}

function asMentions(
  candidate: Candidate,
  folded: FoldedText,
  field: MentionField,
  { role }: Reading,
  index: MarkIndex,
): Mention[] {
  const start = candidate.start ?? folded.starts[candidate.firstLetter] ?? 0;
  const end = candidate.end ?? folded.ends[candidate.endLetter - 1] ?? start;
  const text = folded.text.slice(start, end);
  const mentions: Mention[] = [];
  for (const form of formsOf(candidate, index)) {
    const { id, name, standing, needsContext } = indexedMark(index, formField(index, form, formFields.mark));
    const alone = needsContext && role === "brand" && field !== "brand";
    mentions.push({
      markId: id,
      mark: name,
      standing,
      field,
      start,
      end,
      text,
      how: candidate.how,
      role: alone ? "word" : role,
      ambiguity: ambiguityAt(index, form),
      goods: "unknown",
    });
  }
  return mentions;
}

/** The forms a candidate stands for: those of other marks with the same letters, and those it is as much like. */
function formsOf(candidate: Candidate, index: MarkIndex): number[] {
  const forms: number[] = [];
  for (const first of [candidate.form, ...(candidate.alsoForms ?? [])]) {
    for (let form = first + 1; form !== 0; form = formField(index, form - 1, formFields.next)) forms.push(form - 1);
  }
  return forms;
}

const ambiguityAt = (index: MarkIndex, form: number): number => formField(index, form, formFields.ambiguity) / 100;
