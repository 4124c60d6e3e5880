import * as v from "valibot";
import type { Result } from "../result.ts";
import { sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

const shape = v.pipe(
  v.strictObject({
    class: v.pipe(words, v.regex(/^([1-9]|[1-3]\d|4[0-5])$/, "must be 1 to 45"), v.transform(Number)),
    kind: v.picklist(["goods", "services"], "must be goods or services"),
    name_en: words,
    name_es: words,
    contents_en: words,
    contents_es: words,
    sources: sourceIds,
  }),
  v.check((row) => row.class <= 34 === (row.kind === "goods"), "is of the wrong kind: goods are 1 to 34, services 35 to 45"),
  v.transform(({ class: number, name_en, name_es, contents_en, contents_es, ...rest }) => ({
    ...rest,
    number,
    name: { en: name_en, es: name_es },
    contents: { en: contents_en, es: contents_es },
  })),
);

/** One class of the Nice Classification in plain words: a reading aid, not the legal text. */
export type NiceClass = v.InferOutput<typeof shape>;

/** Reads one row of `content/nice/nice-classes.csv`. */
export const readNiceClassRow: (row: Row) => Result<NiceClass> = rowReader(shape);
