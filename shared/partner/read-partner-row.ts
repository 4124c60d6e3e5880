import * as v from "valibot";
import type { Result } from "../result.ts";
import { slug, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

export const partnerGroups = ["inside", "world"] as const;
export type PartnerGroup = (typeof partnerGroups)[number];

/** What became of it since 2008. */
export const partnerStates = ["continues", "renamed", "replaced", "ended", "in law", "unknown"] as const;
export type PartnerState = (typeof partnerStates)[number];

const shape = v.pipe(
  v.strictObject({
    id: slug,
    group: v.picklist(partnerGroups, `must be one of ${partnerGroups.join(", ")}`),
    name_en: words,
    name_es: words,
    then_en: words,
    then_es: words,
    now_en: words,
    now_es: words,
    state: v.picklist(partnerStates, `must be one of ${partnerStates.join(", ")}`),
    sources: sourceIds,
  }),
  v.transform(({ name_en, name_es, then_en, then_es, now_en, now_es, ...rest }) => ({
    ...rest,
    name: { en: name_en, es: name_es },
    in2008: { en: then_en, es: then_es },
    since: { en: now_en, es: now_es },
  })),
);

/** An organisation or programme named on Customs' page of 2008: what it was and what became of it. */
export type Partner = v.InferOutput<typeof shape>;

/** Reads one row of `content/partners/partners.csv`. */
export const readPartnerRow: (row: Row) => Result<Partner> = rowReader(shape);
