import type { Check } from "../../shared/check/check.ts";
import { checkListing } from "../../shared/check/check-listing.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import type { MarkIndex } from "../../shared/mention/mark-index.ts";

/** What one line of titles is checked with. */
export type Checker = { index: MarkIndex; register: Check["register"]; numbers: ReadonlyMap<string, string[]> };

/** One line in, one line out, without its end. A line that is no listing gives one with an `error`, so that no answer is out of place. */
export function answerLine(line: string, place: number, checker: Checker): string {
  const { id, text, error } = parseLine(line, place);
  if (error !== undefined) return JSON.stringify({ id, error });
  return JSON.stringify({ id, ...slim(checkListing(text, checker.index, checker.register), checker.numbers) });
}

/** The part of a check that is printed: no offsets into reasons, no register. */
export function slim({ outcome, mentions, signals }: Check, numbers: Checker["numbers"]) {
  return {
    outcome,
    mentions: mentions.map(({ markId, mark, standing, field, start, end, text, how, role, ambiguity, goods, certainty }) => ({
      mark,
      standing,
      numbers: numbers.get(markId) ?? [],
      field,
      start,
      end,
      text,
      how,
      role,
      ambiguity,
      goods,
      certainty,
    })),
    signals: signals.map(({ id, strength, field, start, end, text }) => ({ id, strength, field, start, end, text })),
  };
}

type Parsed = { id: unknown; text: ListingText; error?: undefined } | { id: unknown; text?: undefined; error: string };

function parseLine(line: string, place: number): Parsed {
  let given: unknown;
  try {
    // Some programs begin a file with a byte order mark.
    given = JSON.parse(place === 1 && line.startsWith("\ufeff") ? line.slice(1) : line);
  } catch {
    return { id: null, error: `Line ${place} is not JSON. Write one object a line, like {"id":"1","title":"…"}.` };
  }
  if (typeof given !== "object" || given === null)
    return { id: null, error: `Line ${place} is not an object. Write {"id":"1","title":"…"}.` };
  const { id = null, title, brand, category, description } = given as Record<string, unknown>;
  if (typeof title !== "string") return { id, error: `Line ${place} has no title. Give "title" as a string.` };
  return { id, text: { title, brand: textOrNone(brand), category: textOrNone(category), description: textOrNone(description) } };
}

const textOrNone = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
