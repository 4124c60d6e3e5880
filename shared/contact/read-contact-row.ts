import * as v from "valibot";
import type { Result } from "../result.ts";
import { optionalAddress, optionalDate, optionalWords, slug, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

export const contactGroups = ["report", "consumer-agency", "rights-owners", "training", "general", "registry"] as const;
export type ContactGroup = (typeof contactGroups)[number];

/**
 * How far a contact can be trusted: `confirmed` in a source of the date beside it; `old` where that source is so old that it may
 * fail; `unconfirmed` where no source at hand prints it, which a page must say.
 */
export const contactStates = ["confirmed", "old", "unconfirmed"] as const;
export type ContactState = (typeof contactStates)[number];

const shape = v.pipe(
  v.strictObject({
    id: slug,
    group: v.picklist(contactGroups, `must be one of ${contactGroups.join(", ")}`),
    name_en: words,
    name_es: words,
    purpose_en: words,
    purpose_es: words,
    phone: optionalWords,
    email: v.pipe(
      optionalWords,
      v.check((cell) => cell === undefined || /^\S+@\S+\.\S+$/.test(cell), "must be an e-mail address or empty"),
    ),
    url: optionalAddress,
    address: optionalWords,
    /** When the newest source that prints it was published. */
    confirmed: optionalDate,
    state: v.picklist(contactStates, `must be one of ${contactStates.join(", ")}`),
    note_en: optionalWords,
    note_es: optionalWords,
    sources: sourceIds,
  }),
  v.check(
    ({ state, confirmed }) => (state === "unconfirmed") === (confirmed === undefined),
    "has a date of confirmation exactly where it is confirmed or old",
  ),
  v.check(({ note_en, note_es }) => (note_en === undefined) === (note_es === undefined), "has a note in one language only"),
  v.transform(({ name_en, name_es, purpose_en, purpose_es, note_en, note_es, ...rest }) => ({
    ...rest,
    name: { en: name_en, es: name_es },
    purpose: { en: purpose_en, es: purpose_es },
    note: note_en === undefined || note_es === undefined ? undefined : { en: note_en, es: note_es },
  })),
);

/** An office or hotline one can reach. */
export type Contact = v.InferOutput<typeof shape>;

/** Reads one row of `content/contacts/contacts.csv`. */
export const readContactRow: (row: Row) => Result<Contact> = rowReader(shape);
