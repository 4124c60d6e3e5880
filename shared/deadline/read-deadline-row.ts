import * as v from "valibot";
import type { Result } from "../result.ts";
import { optionalWords, slug, sourceIds, wordList, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";
import { borderCases } from "./border-case.ts";

export const procedures = [
  ...borderCases,
  "personal",
  "recordation-trademark",
  "recordation-copyright",
  "buyer",
  "marketplace",
] as const;

/** `business-days` leave out weekends and federal holidays. */
export const timeUnits = ["business-days", "calendar-days", "months", "years"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/**
 * What the time means, counted from its event.
 * - `at-most`: to be done by its end. `before`: to be done by that long ahead of the event.
 * - `not-before`: possible only when it is over. `any-time-after`: possible from the event on (the amount is 0).
 * - `at-end`: happens by law when it is over.
 */
export const timeLimits = ["at-most", "before", "not-before", "any-time-after", "at-end"] as const;

export const actors = ["customs", "importer", "owner", "traveler", "president", "law", "buyer", "issuer", "marketplace"] as const;
export type Actor = (typeof actors)[number];

const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `must be one of ${list.join(", ")}`);

const shape = v.pipe(
  v.strictObject({
    id: slug,
    procedures: v.pipe(wordList, v.array(oneOf(procedures)), v.minLength(1, "is empty")),
    /** An id of `content/deadlines/events.csv`. */
    from_event: slug,
    amount: v.pipe(words, v.regex(/^\d+$/, "must be a whole number"), v.transform(Number)),
    unit: oneOf(timeUnits),
    limit: oneOf(timeLimits),
    actor: oneOf(actors),
    cite: words,
    /** `no` where the paragraph was not seen in its present wording; a page says so. */
    confirmed: v.pipe(
      oneOf(["yes", "no"]),
      v.transform((cell) => cell === "yes"),
    ),
    label_en: words,
    label_es: words,
    detail_en: optionalWords,
    detail_es: optionalWords,
    sources: sourceIds,
  }),
  v.check(
    ({ detail_en, detail_es }) => (detail_en === undefined) === (detail_es === undefined),
    "has a detail in one language only",
  ),
  v.transform(({ from_event, label_en, label_es, detail_en, detail_es, ...rest }) => ({
    ...rest,
    fromEvent: from_event,
    label: { en: label_en, es: label_es },
    detail: detail_en === undefined || detail_es === undefined ? undefined : { en: detail_en, es: detail_es },
  })),
);

/** A rule with a time in it. */
export type Deadline = v.InferOutput<typeof shape>;

/** Reads one row of `content/deadlines/deadlines.csv`. */
export const readDeadlineRow: (row: Row) => Result<Deadline> = rowReader(shape);

const eventShape = v.pipe(
  v.strictObject({ id: slug, label_en: words, label_es: words }),
  v.transform(({ id, label_en, label_es }) => ({ id, label: { en: label_en, es: label_es } })),
);

/** What a deadline is counted from. */
export type DeadlineEvent = v.InferOutput<typeof eventShape>;

/** Reads one row of `content/deadlines/events.csv`. */
export const readDeadlineEventRow: (row: Row) => Result<DeadlineEvent> = rowReader(eventShape);
