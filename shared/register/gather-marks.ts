import { foldMark, slugOf } from "../mark/fold-mark.ts";
import type { Mark } from "../mark/mark.ts";
import { wordsOf } from "../mark/mark-forms.ts";
import type { OrdinaryWord } from "../mark/ordinary-word.ts";
import type { SeizedMarkRow } from "../mark/seized-mark-row.ts";
import type { EvidenceLevel, Recordation } from "../recordation/recordation.ts";
import type { Release } from "../release/release.ts";

const closeness: Record<EvidenceLevel, number> = { number: 0, named: 1, brand: 2 };

/** What is known of one mark before it becomes a `Mark`. */
type Gathered = { recordations: Recordation[]; seized: SeizedMarkRow[] };

/**
 * Brings recordations and seized marks that share a word together as one mark each: "Tiffany" on seized goods and the
 * recordation TIFFANY & CO. are one. Design-only recordations and brands without words make no mark.
 */
export function gatherMarks(
  recordations: readonly Recordation[],
  seizedMarks: readonly SeizedMarkRow[],
  ordinaryWords: readonly OrdinaryWord[],
  releases: readonly Release[],
): Mark[] {
  const byWord = new Map<string, Gathered>();
  const groups = new Set<Gathered>();
  const join = (words: readonly string[], add: (group: Gathered) => void) => {
    const keys = words.map(foldMark).filter((key) => key !== "");
    if (keys.length === 0) return;
    const met = [...new Set(keys.flatMap((key) => byWord.get(key) ?? []))];
    const group: Gathered = met[0] ?? { recordations: [], seized: [] };
    groups.add(group);
    for (const other of met.slice(1)) {
      group.recordations.push(...other.recordations);
      group.seized.push(...other.seized);
      groups.delete(other);
      for (const [key, holder] of byWord) if (holder === other) byWord.set(key, group);
    }
    for (const key of keys) byWord.set(key, group);
    add(group);
  };
  for (const recordation of recordations) join(recordation.words, (group) => group.recordations.push(recordation));
  for (const seized of seizedMarks) join(seized.words, (group) => group.seized.push(seized));

  const releasesByBrand = releasesNaming(releases);
  const ordinary = new Map(ordinaryWords.map((row) => [foldMark(row.mark), row]));
  return [...groups].map((group) => asMark(group, ordinary, releasesByBrand)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Newest first, each release once per brand. */
function releasesNaming(releases: readonly Release[]): Map<string, string[]> {
  const byBrand = new Map<string, string[]>();
  for (const release of [...releases].sort((a, b) => (a.date < b.date ? 1 : -1))) {
    for (const brand of new Set(release.items.flatMap((item) => item.brands))) {
      byBrand.set(brand, [...(byBrand.get(brand) ?? []), release.id]);
    }
  }
  return byBrand;
}

function asMark(
  { recordations, seized }: Gathered,
  ordinary: Map<string, OrdinaryWord>,
  releasesByBrand: Map<string, string[]>,
): Mark {
  const closestFirst = [...recordations].sort((a, b) => closeness[a.evidenceLevel] - closeness[b.evidenceLevel]);
  const closest = closestFirst[0];
  const recorded = closest !== undefined && closest.evidenceLevel !== "brand";
  const words = distinctWords([
    ...(recorded ? closestFirst : []).flatMap((r) => r.words),
    ...seized.flatMap((s) => s.words),
    ...closestFirst.flatMap((r) => r.words),
  ]);
  const name = (recorded ? closest.words[0] : seized[0]?.mark) ?? words[0] ?? "";
  const plain = words.flatMap((word) => ordinary.get(foldMark(word)) ?? []);
  return {
    id: slugOf(name),
    name,
    words,
    standing: recorded ? "recorded" : "seized",
    needsContext: plain.length > 0 || (seized.length > 0 && seized.every((row) => row.needsContext)),
    neighbours: [...new Set([...plain.flatMap((row) => row.neighbours), ...seized.flatMap((row) => row.neighbours)])],
    recordations: closestFirst.map((r) => r.id),
    releases: [...new Set(seized.flatMap((row) => releasesByBrand.get(row.brand) ?? []))],
    classes: [...new Set(recordations.flatMap((r) => r.classes))].sort((a, b) => a - b),
  };
}

/** "HERMES" and "HERMÈS" are one spelling to the matcher; the first stays. "MAC" and "M.A.C" are two, divided otherwise. */
function distinctWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const spelled = wordsOf(word).join(" ");
    return !seen.has(spelled) && seen.add(spelled);
  });
}
