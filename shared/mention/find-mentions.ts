import type { ListingText } from "../listing/listing.ts";
import { goodsAgreement, goodsKindOf } from "../mark/goods-agreement.ts";
import type { GoodsKind } from "../mark/goods-words.ts";
import { once } from "../once.ts";
import { type BrandField, readBrandField } from "./brand-field.ts";
import { type Candidate, longestWins } from "./candidate.ts";
import { findLeet } from "./find-leet.ts";
import { findMasked } from "./find-masked.ts";
import { findNear } from "./find-near.ts";
import { findPlural } from "./find-plural.ts";
import { findWritten } from "./find-written.ts";
import { type FoldedFields, foldFields } from "./folded-fields.ts";
import type { FoldedText } from "./folded-text.ts";
import { ambiguityAt, classesOf, indexedMark, type MarkIndex, markOf, nextForm, writtenForm } from "./index-layout.ts";
import { type How, type Mention, type MentionField, mentionFields } from "./mention.ts";
import { type RoleReading, readRoles } from "./read-roles.ts";

/**
 * Every mention of a mark in the listing's fields: title, brand, category, description, each in reading order. The time taken grows
 * with the length of the text and not with the number of marks.
 */
export function findMentions(text: ListingText, index: MarkIndex, folded: FoldedFields = foldFields(text)): Mention[] {
  const inBrand = text.brand ? candidatesIn(folded("brand"), index) : [];
  const brand = brandFieldOf(text.brand, inBrand, index);
  // Few registers know classes, so the kind of goods is read only when a mention asks.
  const goods = once(() => goodsKindOf(text.category, text.title));
  const found: Mention[] = [];
  for (const field of mentionFields) {
    const read = folded(field);
    if (!read) continue;
    const candidates = field === "brand" ? inBrand : candidatesIn(read, index);
    if (candidates.length === 0) continue;
    const readings = readRoles(candidates, read, field, brand, index);
    for (const [at, candidate] of candidates.entries())
      addMentions(candidate, read, field, readings[at] ?? unread, goods, index, found);
  }
  return found;
}

const unread: RoleReading = { role: "word", certainty: "unlikely" };

function brandFieldOf(text: string | undefined, candidates: readonly Candidate[], index: MarkIndex): BrandField {
  const marks = candidates.flatMap((one) => formsOf(one, index).map((form) => markOf(index, form)));
  return readBrandField(text, new Set(marks));
}

function candidatesIn(text: FoldedText | undefined, index: MarkIndex): Candidate[] {
  if (!text) return [];
  const written = longestWins(findWritten(text, index));
  const others = [
    ...findPlural(text, index),
    ...findNear(text, index, written),
    ...findMasked(text, index, written),
    ...findLeet(text, index),
  ];
  return others.length === 0 ? written : longestWins([...written, ...others]);
}

function addMentions(
  candidate: Candidate,
  folded: FoldedText,
  field: MentionField,
  { role, certainty }: RoleReading,
  goods: () => GoodsKind | undefined,
  index: MarkIndex,
  found: Mention[],
): void {
  const start = candidate.start ?? folded.starts[candidate.firstLetter] ?? 0;
  const end = candidate.end ?? folded.ends[candidate.endLetter - 1] ?? start;
  const text = folded.text.slice(start, end);
  const told = new Set<number>();
  for (const { form, how } of asWrittenFirst(candidate, formsOf(candidate, index), text, index)) {
    const place = markOf(index, form);
    // A mark that is written in two ways with the same letters is named once.
    if (told.has(place)) continue;
    told.add(place);
    const { id, name, standing } = indexedMark(index, place);
    const classes = classesOf(index, place);
    found.push({
      markId: id,
      mark: name,
      standing,
      field,
      start,
      end,
      text,
      how,
      role,
      ambiguity: ambiguityAt(index, form),
      goods: classes.length === 0 ? "unknown" : goodsAgreement(classes, goods()),
      certainty,
      hidden: candidate.hidden,
    });
  }
}

/** Of marks with the same letters the one that is written just so comes first: "Melissa and Doug" before "Melissa & Doug". */
function asWrittenFirst(
  { how }: Candidate,
  forms: readonly number[],
  text: string,
  index: MarkIndex,
): { form: number; how: How }[] {
  if (forms.length === 1 || (how !== "exact" && how !== "punctuation")) return forms.map((form) => ({ form, how }));
  const small = text.toLowerCase();
  const told = forms.map((form) => ({
    form,
    how: writtenForm(index, form).toLowerCase() === small ? ("exact" as const) : ("punctuation" as const),
  }));
  return told.sort((a, b) => Number(a.how === "punctuation") - Number(b.how === "punctuation"));
}

/** The forms a candidate stands for: those of other marks with the same letters, and those it is as much like. */
function formsOf(candidate: Candidate, index: MarkIndex): number[] {
  const forms: number[] = [];
  for (const first of [candidate.form, ...(candidate.alsoForms ?? [])]) {
    for (let form = first; form !== -1; form = nextForm(index, form)) forms.push(form);
  }
  return forms;
}
