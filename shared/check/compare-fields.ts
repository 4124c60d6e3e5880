import type { ListingText } from "../listing/listing.ts";
import { coinedBelow } from "../mark/ambiguity.ts";
import { foldMark } from "../mark/fold-mark.ts";
import { readBrandField } from "../mention/brand-field.ts";
import { isGuessed, type Mention } from "../mention/mention.ts";
import type { Signal } from "./check.ts";
import type { ComparedSignal } from "./signal-words.ts";

/** Fewer marks than this in a row are a product and its parts. */
const fewestInList = 3;
/** How many UTF-16 units may stand between two marks of a list, none of them a letter: "Acme x Bolt" is made by both. */
const widestListGap = 3;

/** Signals that come of how the marks are written and of what the fields say of each other. */
export function compareFields(text: ListingText, mentions: readonly Mention[]): Signal[] {
  const counting = mentions.filter(({ certainty }) => certainty !== "unlikely");
  if (counting.length === 0) return [];
  return [...writtenToHide(counting), ...brandField(text, counting), ...listOfMarks(text.title, counting)];
}

/** A misspelling may be a slip; letters that only look right are none. */
function writtenToHide(mentions: readonly Mention[]): Signal[] {
  const hidden = mentions.find(({ hidden, field }) => hidden && field !== "category");
  if (!hidden) return [];
  return [aSignal("written-to-hide", hidden.how === "spelling" ? "weak" : "strong", hidden)];
}

function brandField({ brand, title }: ListingText, mentions: readonly Mention[]): Signal[] {
  if (brand === undefined) return [];
  const inTitle = mentions.filter(isPlainInTitle);
  if (inTitle.length === 0) return [];
  const whole = { field: "brand" as const, start: 0, end: brand.length, text: brand };
  const named = new Set(mentions.filter(({ field }) => field === "brand").map(({ markId }) => markId));
  switch (readBrandField(brand, new Set()).kind) {
    case "absent":
      return [];
    case "no-brand":
      return [aSignal("brand-field-empty-of-brand", "weak", whole)];
    case "named":
      return inTitle.some(({ markId }) => named.has(markId)) || standsIn(brand, title)
        ? []
        : [aSignal("brand-field-differs", "weak", whole)];
  }
}

/** A title that names the field's brand as well ("Jordan" for "Air Jordan 1") does not contradict it. */
const standsIn = (brand: string, title: string): boolean => {
  const folded = foldMark(brand);
  return folded.length >= shortestName && foldMark(title).includes(folded);
};
const shortestName = 3;

/** Told as the brand in the title, as the mark is written, and no ordinary word unless the words around bear it out. */
function isPlainInTitle({ field, role, how, ambiguity, certainty = "likely" }: Mention): boolean {
  if (field !== "title" || role !== "brand") return false;
  return certainty === "likely" || (!isGuessed(how) && ambiguity < coinedBelow);
}

/** "Nike Adidas Puma style": several coined marks with nothing between them. */
function listOfMarks(title: string, mentions: readonly Mention[]): Signal[] {
  // Marks that share a span are choices for one word.
  const inTitle = mentions
    .filter(({ field, role }) => field === "title" && role !== "compatible")
    .filter(({ start }, at, all) => start !== all[at - 1]?.start);
  for (let first = 0; first <= inTitle.length - fewestInList; ) {
    let last = first;
    const marks = new Set([inTitle[first]?.markId]);
    while (isListed(title, inTitle[last], inTitle[last + 1])) marks.add(inTitle[++last]?.markId);
    const start = inTitle[first];
    const end = inTitle[last];
    if (marks.size >= fewestInList && start && end)
      return [
        {
          id: "list-of-marks",
          strength: "weak",
          field: "title",
          start: start.start,
          end: end.end,
          text: `${start.text} … ${end.text}`,
        },
      ];
    first = last + 1;
  }
  return [];
}

function isListed(title: string, one: Mention | undefined, next: Mention | undefined): boolean {
  if (!one || !next || next.start - one.end > widestListGap) return false;
  return !/[\p{L}\p{N}]/u.test(title.slice(one.end, next.start));
}

function aSignal(
  id: ComparedSignal,
  strength: Signal["strength"],
  { field, start, end, text }: Pick<Signal, "field" | "start" | "end" | "text">,
): Signal {
  return { id, strength, field, start, end, text };
}
