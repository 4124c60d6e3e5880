import * as v from "valibot";
import type { Result } from "../result.ts";
import { date, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

export const timelineKinds = ["law", "rule", "program", "partner"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const shape = v.pipe(
  v.strictObject({
    date,
    kind: v.picklist(timelineKinds, `must be one of ${timelineKinds.join(", ")}`),
    title_en: words,
    title_es: words,
    detail_en: words,
    detail_es: words,
    sources: sourceIds,
  }),
  v.transform(({ title_en, title_es, detail_en, detail_es, ...rest }) => ({
    ...rest,
    title: { en: title_en, es: title_es },
    detail: { en: detail_en, es: detail_es },
  })),
);

/** A dated event in the history of border enforcement. */
export type TimelineEvent = v.InferOutput<typeof shape>;

/** Reads one row of `content/timeline/timeline.csv`. */
export const readTimelineRow: (row: Row) => Result<TimelineEvent> = rowReader(shape);
