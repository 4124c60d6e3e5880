import * as v from "valibot";
import type { Result } from "../result.ts";
import { day, optionalAddress, optionalDate, optionalWords, slug, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";
import { type Source, sourceKinds } from "./source.ts";

const shape = v.strictObject({
  id: slug,
  title: words,
  publisher: words,
  url: optionalAddress,
  date: optionalDate,
  checked: day,
  kind: v.picklist(sourceKinds, `must be one of ${sourceKinds.join(", ")}`),
  note: optionalWords,
});

/** Reads one row of `content/sources/sources.csv`. */
export const readSourceRow: (row: Row) => Result<Source> = rowReader(shape);
