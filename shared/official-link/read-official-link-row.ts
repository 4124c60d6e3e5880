import * as v from "valibot";
import type { Result } from "../result.ts";
import { date, slug, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

export const officialLinkGroups = ["recordation", "report", "law", "data", "registry", "abroad"] as const;
export type OfficialLinkGroup = (typeof officialLinkGroups)[number];

const shape = v.pipe(
  v.strictObject({
    id: slug,
    group: v.picklist(officialLinkGroups, `must be one of ${officialLinkGroups.join(", ")}`),
    name_en: words,
    name_es: words,
    purpose_en: words,
    purpose_es: words,
    url: v.pipe(words, v.url("must be a full web address")),
    /** When a source that gives the address was last read. */
    checked: date,
    sources: sourceIds,
  }),
  v.transform(({ name_en, name_es, purpose_en, purpose_es, ...rest }) => ({
    ...rest,
    name: { en: name_en, es: name_es },
    purpose: { en: purpose_en, es: purpose_es },
  })),
);

/** A form, law or official page to open. */
export type OfficialLink = v.InferOutput<typeof shape>;

/** Reads one row of `content/forms/forms.csv`. */
export const readOfficialLinkRow: (row: Row) => Result<OfficialLink> = rowReader(shape);
