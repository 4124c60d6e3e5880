import { ambiguityOf } from "../mark/ambiguity.ts";
import { foldMark, slugOf } from "../mark/fold-mark.ts";
import { hashLetters } from "../mark/letters-hash.ts";
import type { Mark } from "../mark/mark.ts";
import { type MarkForm, markForms, markParts } from "../mark/mark-forms.ts";
import { isEnglishWord, languageValue, titleValue, unknownWords, type Words } from "../mark/words.ts";
import { edgeKeys } from "./form-edges.ts";
import { GrowingList } from "./growing-list.ts";
import { buildHashTable } from "./hash-table.ts";
import { formFlags, type MarkIndex, markFlags } from "./index-layout.ts";
import { mostNearKeys, nearKeys } from "./near-keys.ts";
import { packMarkIndex } from "./pack-mark-index.ts";
import { TextList } from "./text-list.ts";

export type { MarkIndex };

/** Marks of more letters than this are not found whole, only by a word of their own: slogans and labels have some hundred. */
const longestUsefulForm = 160;

type Form = MarkForm & { mark: number; written: string };

/**
 * Prepares the marks for {@link findMentions}. `words` tells ordinary words from coined ones; the index carries it along, because
 * the text's words are asked too. Without it every mark counts as coined and every near spelling as meant, so what reaches a
 * reader is built with it: the register build writes such an index beside the register, to be read with `readMarkIndex`.
 */
export function buildMarkIndex(marks: readonly Mark[], words: Words = unknownWords): MarkIndex {
  const wholes = marks.flatMap((mark, place) => formsOf(mark, place, words));
  const forms = [...wholes, ...ownParts(wholes, words)];
  const spellings = spellingsOf(forms);

  const texts = new TextList(marks.map(({ name }) => name));
  const letters = new GrowingList((length) => new Uint16Array(length));
  const neighbours: number[] = [];
  const oddIds: number[] = [];
  const markColumns = {
    flags: new Uint8Array(marks.length),
    classesLow: new Uint32Array(marks.length),
    classesHigh: new Uint16Array(marks.length),
  };
  marks.forEach((mark, place) => {
    const folded = mark.neighbours.map(foldMark).filter((neighbour) => neighbour !== "");
    for (const neighbour of folded) neighbours.push(place, letters.pushText(neighbour), neighbour.length);
    const hasOddId = mark.id !== slugOf(mark.name.toWellFormed());
    if (hasOddId) oddIds.push(place, texts.placeOf(mark.id));
    markColumns.flags[place] =
      (mark.standing === "recorded" ? markFlags.recorded : 0) |
      (mark.needsContext ? markFlags.needsContext : 0) |
      (folded.length > 0 ? markFlags.hasNeighbours : 0) |
      (hasOddId ? markFlags.hasOddId : 0);
    for (const niceClass of mark.classes) {
      const column = niceClass < 32 ? markColumns.classesLow : markColumns.classesHigh;
      column[place] = (column[place] ?? 0) | (1 << (niceClass % 32));
    }
  });

  // "Air Jordan" needs no more evidence where "Jordan" does.
  const hasOneWord = new Set(wholes.flatMap(({ words: own, mark }) => (own.length === 1 ? [mark] : [])));
  const columns = {
    letters: new Uint32Array(forms.length + 1),
    mark: new Uint32Array(forms.length),
    breaks: new Uint32Array(forms.length),
    written: new Uint32Array(forms.length),
    ambiguity: new Uint8Array(forms.length),
    flags: new Uint8Array(forms.length),
  };
  const next = new Map<number, number>();
  const exact: number[] = [];
  const edges: number[] = [];
  const near = new GrowingList((length) => new Uint32Array(length));
  const keys = new Uint32Array(mostNearKeys);
  let longestForm = 1;
  columns.letters[0] = letters.length;
  forms.forEach((form, place) => {
    const spelling = spellings.get(form.letters);
    const first = spelling?.first ?? place;
    const start = letters.pushText(form.letters);
    const units = letters.numbers();
    columns.letters[place + 1] = letters.length;
    columns.mark[place] = form.mark;
    columns.breaks[place] = form.breaks;
    columns.written[place] = form.written === marks[form.mark]?.name ? form.mark : texts.placeOf(form.written);
    columns.ambiguity[place] = Math.round(ambiguityOf(form.words, words, spelling?.marks.length) * 100);
    columns.flags[place] =
      (form.kind === "part" ? formFlags.part : 0) |
      (form.breaks !== 0 && hasOneWord.has(form.mark) ? formFlags.standsAlone : 0) |
      (languageValue(words, form.letters) > 0 ? formFlags.ordinaryWord : 0);
    longestForm = Math.max(longestForm, Math.min(form.letters.length, longestUsefulForm));
    if (first === place) {
      exact.push(hashLetters(units, start, start + form.letters.length), place);
      edges.push(...edgeKeys(units, start, form.letters.length));
      const count = isNearable(form) ? nearKeys(units, start, form.letters.length, keys) : 0;
      for (let key = 0; key < count; key++) {
        near.push(keys[key] ?? 0);
        near.push(place);
      }
    } else {
      // Put behind the first, so that one look-up gives them all.
      const second = next.get(first);
      if (second !== undefined) next.set(place, second);
      next.set(first, place);
    }
  });
  for (const form of next.keys()) columns.flags[form] = (columns.flags[form] ?? 0) | formFlags.hasNext;

  return packMarkIndex({
    longestForm,
    marks: markColumns,
    forms: columns,
    next: Uint32Array.from([...next].sort(([one], [other]) => one - other).flat()),
    oddIds: Uint32Array.from(oddIds),
    neighbours: Uint32Array.from(neighbours),
    letters: letters.numbers(),
    ...texts.packed(),
    exact: buildHashTable(Uint32Array.from(exact), forms.length, Uint32Array.from(edges)),
    near: buildHashTable(near.numbers(), forms.length),
    words,
  });
}

/** Forms of the same letters: the place of the first, and the marks they are of. */
type Spelling = { first: number; marks: number[] };

function spellingsOf(forms: readonly Form[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  forms.forEach(({ letters, mark }, place) => {
    const known = spellings.get(letters);
    if (known === undefined) spellings.set(letters, { first: place, marks: [mark] });
    else if (!known.marks.includes(mark)) known.marks.push(mark);
  });
  return spellings;
}

/** Initials with "and" between them are near too many words: "D and G". */
const isNearable = ({ kind, words }: MarkForm): boolean => kind !== "varied" || words.some((word) => word.length >= 4);

function formsOf(mark: Mark, place: number, known: Words): Form[] {
  const seen = new Set<string>();
  const forms: Form[] = [];
  for (const written of new Set([mark.name, ...mark.words])) {
    for (const form of markForms(written)) {
      const spelled = form.words.join(" ");
      if (form.letters === "" || seen.has(spelled)) continue;
      seen.add(spelled);
      if (!isPlainLeftover(form, known)) forms.push({ ...form, mark: place, written });
    }
  }
  return forms;
}

/** What is left of "Denim Co" or "THE KITCHEN" without its ending or article is an ordinary word, and names nobody. */
function isPlainLeftover({ kind, words }: MarkForm, known: Words): boolean {
  const [word = ""] = words;
  return kind === "varied" && words.length === 1 && (isEnglishWord(languageValue(known, word)) || titleValue(known, word) > 0);
}

/** The parts that belong to one mark alone and are no mark themselves. */
function ownParts(wholes: readonly Form[], words: Words): Form[] {
  const taken = new Set(wholes.flatMap(({ letters, words: own }) => (own.length === 1 ? [letters] : [])));
  const holders = new Map<string, Form | undefined>();
  for (const { kind, words: own, mark, written } of wholes) {
    if (kind !== "written") continue;
    for (const part of markParts(own, words)) {
      const held = holders.get(part.letters);
      if (taken.has(part.letters) || (holders.has(part.letters) && held?.mark !== mark)) holders.set(part.letters, undefined);
      else holders.set(part.letters, { ...part, mark, written });
    }
  }
  return [...holders.values()].filter((part) => part !== undefined);
}
