import type { ListingText } from "../listing/listing.ts";
import { readBrandField } from "../mention/brand-field.ts";
import { isGuessed, type Mention } from "../mention/mention.ts";
import type { Signal } from "./check.ts";
import type { ComparedSignal } from "./signal-words.ts";

/** Fewer marks than this in a row are a product and its parts. */
const fewestInList = 3;
/** How many UTF-16 units may stand between two marks of a list. */
const widestListGap = 3;

/** Signals that come of how the marks are written and of what the fields say of each other. */
export function compareFields(text: ListingText, mentions: readonly Mention[]): Signal[] {
  const counting = mentions.filter(({ certainty }) => certainty !== "unlikely");
  if (counting.length === 0) return [];
  return [...writtenToHide(counting), ...brandField(text.brand, counting), ...listOfMarks(counting)];
}

/** A misspelling may be a slip; letters that only look right are none. */
function writtenToHide(mentions: readonly Mention[]): Signal[] {
  const hidden = mentions.find(({ hidden, field }) => hidden && field !== "category");
  if (!hidden) return [];
  return [aSignal("written-to-hide", hidden.how === "spelling" ? "weak" : "strong", hidden)];
}

function brandField(brand: string | undefined, mentions: readonly Mention[]): Signal[] {
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
      return inTitle.some(({ markId }) => named.has(markId)) ? [] : [aSignal("brand-field-differs", "weak", whole)];
  }
}

/** Told as the brand in the title, as the mark is written, and no ordinary word unless the words around bear it out. */
function isPlainInTitle({ field, role, how, ambiguity, certainty = "likely" }: Mention): boolean {
  if (field !== "title" || role !== "brand") return false;
  return certainty === "likely" || (!isGuessed(how) && ambiguity < coinedBelow);
}
const coinedBelow = 0.3;

/** "Nike Adidas Puma style": several coined marks with nothing between them. */
function listOfMarks(mentions: readonly Mention[]): Signal[] {
  const inTitle = mentions.filter(({ field, role }) => field === "title" && role !== "compatible");
  for (let first = 0; first <= inTitle.length - fewestInList; first++) {
    let last = first;
    const marks = new Set([inTitle[first]?.markId]);
    while (inTitle[last + 1] && (inTitle[last + 1]?.start ?? 0) - (inTitle[last]?.end ?? 0) <= widestListGap)
      marks.add(inTitle[++last]?.markId);
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
  }
  return [];
}

function aSignal(
  id: ComparedSignal,
  strength: Signal["strength"],
  { field, start, end, text }: Pick<Signal, "field" | "start" | "end" | "text">,
): Signal {
  return { id, strength, field, start, end, text };
}
