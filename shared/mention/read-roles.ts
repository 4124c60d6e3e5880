import { coinedBelow } from "../mark/ambiguity.ts";
import { brandClues, ordinaryFrom } from "./brand-clues.ts";
import type { BrandField } from "./brand-field.ts";
import {
  ambiguityDiscount,
  beforeCoinedWeight,
  brandScore,
  brandThreshold,
  likelyThreshold,
  onlyBrandThreshold,
  onlyOrdinaryThreshold,
  openThreshold,
  startThreshold,
} from "./brand-score.ts";
import type { Candidate } from "./candidate.ts";
import { type CuedRole, cuedRole } from "./cued-role.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { ambiguityAt, breaksOf, formFlags, hasFlag, type MarkIndex, markOf, needsContext } from "./index-layout.ts";
import { isRank } from "./is-rank.ts";
import { type Certainty, isGuessed, type MentionField, type Role } from "./mention.ts";
import { hasNeighbour } from "./neighbours.ts";
import { type TextFacts, textFacts } from "./text-facts.ts";

export type RoleReading = { role: Role; certainty: Certainty };

/** What other evidence is worth, in the units of the brand score. */
const evidence = { brandFieldAgrees: 5, brandFieldDiffers: -1, neighbour: 5 };

type Scored = RoleReading & { score: number };

/** The role of each candidate of one field, and how far it is borne out. */
export function readRoles(
  candidates: readonly Candidate[],
  text: FoldedText,
  field: MentionField,
  brand: BrandField,
  index: MarkIndex,
): RoleReading[] {
  const facts = textFacts(
    text,
    candidates,
    candidates.filter((candidate) => isCoined(candidate, index)),
  );
  const cued = new Map<number, CuedRole>();
  const readings = candidates.map((candidate): Scored => {
    const whole = candidate.firstWord === 0 && candidate.endWord === text.wordCount;
    if (field === "brand" && whole)
      return { role: "brand", certainty: candidate.how === "spelling" ? "open" : "likely", score: 9 };
    const role = cuedRole(
      text,
      candidate.firstWord,
      candidate.endWord,
      ambiguityAt(index, candidate.form) < ordinaryFrom,
      index,
      (word) => cued.get(word),
    );
    if (role) {
      cued.set(candidate.endWord, role);
      return { role, certainty: "likely", score: brandThreshold };
    }
    return readBrandRole(candidate, text, field, brand, facts, index);
  });
  shareBackwards(candidates, readings, text, index);
  promoteOnly(readings);
  return readings.map(({ role, certainty }, at) => {
    const candidate = candidates[at];
    return {
      role,
      certainty: limited(candidate && isName(candidate, index) ? atLeastOpen(certainty) : certainty, candidate, field),
    };
  });
}

/** Written like the mark, which is no word of any language. */
const isCoined = ({ form, how }: Candidate, index: MarkIndex): boolean =>
  !isGuessed(how) && ambiguityAt(index, form) < coinedBelow;

/** Coined or a phrase that trade does not use: the mark is named, whatever the words around leave open. */
function isName(candidate: Candidate, index: MarkIndex): boolean {
  if (isCoined(candidate, index)) return true;
  const phrase = breaksOf(index, candidate.form) !== 0 && candidate.how !== "joined";
  return phrase && !isGuessed(candidate.how) && ambiguityAt(index, candidate.form) < plainBelow;
}

const atLeastOpen = (certainty: Certainty): Certainty => (certainty === "unlikely" ? "open" : certainty);

function readBrandRole(
  candidate: Candidate,
  text: FoldedText,
  field: MentionField,
  brand: BrandField,
  facts: TextFacts,
  index: MarkIndex,
): Scored {
  const mark = markOf(index, candidate.form);
  const clues = brandClues(text, candidate, ambiguityAt(index, candidate.form), facts, index);
  const agrees = brand.kind === "named" && brand.marks.has(mark);
  if (clues.ambiguity >= ordinaryFrom && !agrees && clues.trademarkSign === 0 && isRank(text, candidate))
    return { role: "word", certainty: "unlikely", score: -99 };
  const neighbour = !agrees && hasNeighbour(text, candidate, mark, index);
  let score = brandScore(clues);
  if (agrees) score += evidence.brandFieldAgrees;
  else if (brand.kind === "named" && field !== "brand") score += evidence.brandFieldDiffers;
  if (neighbour) score += evidence.neighbour;
  // "bag by Acme", "Reloj ACME": of a coined mark these leave no doubt wherever it stands.
  const pointedAt = clues.ambiguity < coinedBelow && (clues.afterBy === 1 || clues.shouted === 1);
  const borneOut = agrees || neighbour || clues.trademarkSign === 1;
  const standsAlone = hasFlag(index, candidate.form, formFlags.standsAlone);
  if (!standsAlone && !borneOut && needsContext(index, mark)) {
    return { role: "word", certainty: score >= brandThreshold ? "open" : "unlikely", score: -99 };
  }
  if (score >= (clues.starts === 1 ? startThreshold : brandThreshold))
    return {
      role: "brand",
      certainty: isLikely(score + beforeCoinedWeight * clues.beforeCoined, clues.ambiguity, borneOut || pointedAt)
        ? "likely"
        : "open",
      score,
    };
  // A name in no list that begins the text is likely the brand itself, so nothing else is made the brand for want of one.
  return {
    role: "word",
    certainty: score >= openThreshold ? "open" : "unlikely",
    score: clues.startsUnknown === 1 || (clues.ordinaryInside === 1 && score < onlyOrdinaryThreshold) ? -99 : score,
  };
}

/** Place and writing alone must say much, and name no ordinary word for sure; with other evidence it is enough to be the brand. */
function isLikely(score: number, ambiguity: number, borneOut: boolean): boolean {
  return borneOut || (ambiguity < ordinaryBeyondDoubt && score - ambiguityDiscount * ambiguity >= likelyThreshold);
}
const ordinaryBeyondDoubt = 0.7;

/**
 * "Acme Bolt Cask style shoes": what is said of the last of three or more marks in a row is said of all. Of two, the first is
 * likelier the maker.
 */
function shareBackwards(candidates: readonly Candidate[], readings: Scored[], text: FoldedText, index: MarkIndex): void {
  for (let last = candidates.length - 1; last >= fewestInRow - 1; last--) {
    if (readings[last]?.role !== "comparison") continue;
    let first = last;
    while (first > 0 && isNextInRow(candidates[first - 1], candidates[first], text, index)) first--;
    if (last - first + 1 >= fewestInRow)
      for (let at = first; at < last; at++) readings[at] = { role: "comparison", certainty: "likely", score: brandThreshold };
    last = first;
  }
}
const fewestInRow = 3;
const plainBelow = 0.6;

function isNextInRow(one: Candidate | undefined, next: Candidate | undefined, text: FoldedText, index: MarkIndex): boolean {
  if (!one || !next || one.endWord !== next.firstWord || text.gaps[next.firstWord] === gap.strong) return false;
  return ambiguityAt(index, one.form) < plainBelow && ambiguityAt(index, next.form) < plainBelow;
}

/** Where no run is the brand, the best one may be, if it is not too weak. */
function promoteOnly(readings: Scored[]): void {
  if (readings.some(({ role }) => role === "brand")) return;
  const best = readings.filter(({ role }) => role === "word").sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < onlyBrandThreshold) return;
  best.role = "brand";
  best.certainty = "open";
}

/** A near spelling, a part of a mark, a letter behind a sign, two words for one, and words outside title and brand are never more than open. */
function limited(certainty: Certainty, candidate: Candidate | undefined, field: MentionField): Certainty {
  if (certainty !== "likely" || !candidate) return certainty;
  const guessed = isGuessed(candidate.how) || (candidate.how === "spaced" && !candidate.hidden);
  return guessed || field === "category" || field === "description" ? "open" : certainty;
}
