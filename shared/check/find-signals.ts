import { hashText } from "../mark/letters-hash.ts";
import { trace } from "../mention/fold-character.ts";
import { bindsWord, type FoldedText, gap } from "../mention/folded-text.ts";
import type { MentionField } from "../mention/mention.ts";
import { isDigit } from "../mention/text-facts.ts";
import { wordHashesOf } from "../mention/word-hashes-of.ts";
import { once } from "../once.ts";
import type { Signal } from "./check.ts";
import { type SignalRow, signalTable } from "./signal-table.ts";

/** One phrase as the hashes of its words; `colon` where the phrase writes one ("1 : 1"). */
type Phrase = { row: SignalRow; words: readonly number[]; colon: boolean };

/** The tables as hashes. A worker starts again and again, so they are made when a text first asks. */
export const signalHashes = once(() => ({
  phrasesByFirst: byFirstWord(),
  unlessByRow: new Map(signalTable.map((row) => [row.id, new Set((row.unless ?? []).map(hashText))])),
  negations: new Set(
    "not no non never avoid beware isnt arent dont nicht kein keine keinen nie sin nunca ni pas sans nessun nessuna senza nao sem nem geen niet без нет without zero anti 非 不"
      .split(" ")
      .flatMap((word) => wordHashesOf(word)),
  ),
}));

function byFirstWord(): ReadonlyMap<number, readonly Phrase[]> {
  const table = new Map<number, Phrase[]>();
  for (const row of signalTable) {
    for (const phrase of row.phrases.flatMap(eachWay)) {
      const words = wordHashesOf(phrase);
      const first = words[0] ?? 0;
      const same = table.get(first) ?? [];
      same.push({ row, words, colon: phrase.includes(" : ") });
      table.set(first, same);
    }
  }
  return table;
}

/** A phrase with each choice of its alternatives: "pass|passes it" is "pass it" and "passes it". */
function eachWay(phrase: string): string[] {
  return phrase
    .split(" ")
    .reduce<string[]>((ways, word) => ways.flatMap((way) => word.split("|").map((one) => `${way} ${one}`.trim())), [""]);
}

const saysItself = new Set(["not-original", "no-box"]);

/** The table's phrases in one field, each kind once, in reading order. Negated ones ("not a replica") and lawful senses are left out. */
export function findSignals(folded: FoldedText | undefined, field: MentionField, namesMark: boolean): Signal[] {
  if (!folded) return [];
  const found: Signal[] = [];
  // A row set aside or told once in a text is not looked at again, so that repeating a phrase costs nothing.
  const settled = new Set<string>();
  for (let word = 0; word < folded.wordCount; word++) {
    for (const { row, words, colon } of signalHashes().phrasesByFirst.get(folded.wordHashes[word] ?? 0) ?? []) {
      if (row.besideMark && !namesMark) continue;
      if (settled.has(row.id) || !holds(folded, word, words, colon) || isNegated(folded, word, row)) continue;
      settled.add(row.id);
      if (hasAny(folded, signalHashes().unlessByRow.get(row.id))) continue;
      const start = folded.starts[folded.wordStarts[word] ?? 0] ?? 0;
      const end = folded.ends[(folded.wordStarts[word + words.length] ?? 1) - 1] ?? start;
      found.push({ id: row.id, strength: row.strength, field, start, end, text: folded.text.slice(start, end) });
    }
  }
  return found;
}

function holds(text: FoldedText, first: number, words: Phrase["words"], colon: boolean): boolean {
  if (first + words.length > text.wordCount) return false;
  for (const [at, hash] of words.entries()) {
    if (text.wordHashes[first + at] !== hash) return false;
    if (at > 0 && !colon && text.gaps[first + at] === gap.strong) return false;
    if (at > 0 && colon && !colons.has(text.gapSigns[first + at] ?? 0)) return false;
  }
  // 1:1 and not 1:18, 21:1 or 1:1:1.
  if (!colon) return true;
  const next = first + words.length;
  const before = (text.gapSigns[first] ?? 0) === 58 || (first > 0 && text.gaps[first] === gap.none);
  const after = next < text.wordCount && ((text.gapSigns[next] ?? 0) === 58 || text.gaps[next] === gap.none);
  return !before && !after;
}

const colons = new Set([58, 0xff1a]);

/** "Not a replica", "no knock-offs", "anti-counterfeit"; but in "No 5 dupe" the no is a number. */
function isNegated(text: FoldedText, word: number, { id }: SignalRow): boolean {
  if (saysItself.has(id) && signalHashes().negations.has(text.wordHashes[word] ?? 0)) return false;
  for (let before = word - 1; before >= 0 && before >= word - 3; before--) {
    // "No returns, replica" denies returns; in "no fakes, replicas" the list goes on.
    if (text.gaps[before + 1] === gap.strong && !signalHashes().phrasesByFirst.has(text.wordHashes[before] ?? 0)) return false;
    if (denies(text, before) && !isDigit(text, before + 1)) return true;
  }
  return false;
}

/** "Not", "isn't"; not the "no" of "no box", which says itself what it denies. */
function denies(text: FoldedText, word: number): boolean {
  const hash = text.wordHashes[word] ?? 0;
  if (hash === letterT && bindsWord(text, word)) return true;
  // The Russian "не" has the letters of "he" once folded.
  if (hash === russianNot) return ((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.lookAlike) !== 0;
  if (!signalHashes().negations.has(hash)) return false;
  return !(signalHashes().phrasesByFirst.get(hash) ?? []).some(
    ({ row, words, colon }) => saysItself.has(row.id) && holds(text, word, words, colon),
  );
}
const letterT = hashText("t");
const russianNot = hashText("he");

function hasAny(text: FoldedText, hashes: ReadonlySet<number> | undefined): boolean {
  if (!hashes || hashes.size === 0) return false;
  for (let word = 0; word < text.wordCount; word++) if (hashes.has(text.wordHashes[word] ?? 0)) return true;
  return false;
}
