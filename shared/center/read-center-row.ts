import * as v from "valibot";
import type { Result } from "../result.ts";
import { slug, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

const shape = v.pipe(
  v.strictObject({
    id: slug,
    /** Three digits; the last one stands third in the team number of an entry summary. */
    code: v.pipe(words, v.regex(/^\d{3}$/, "must be three digits")),
    name_en: words,
    name_es: words,
    city: words,
    goods_en: words,
    goods_es: words,
    sources: sourceIds,
  }),
  v.transform(({ name_en, name_es, goods_en, goods_es, ...rest }) => ({
    ...rest,
    name: { en: name_en, es: name_es },
    goods: { en: goods_en, es: goods_es },
  })),
);

/** One of the ten Centers of Excellence and Expertise; `goods` are typical ones and partly inferred. */
export type Center = v.InferOutput<typeof shape>;

/** Reads one row of `content/centers/centers.csv`. */
export const readCenterRow: (row: Row) => Result<Center> = rowReader(shape);
