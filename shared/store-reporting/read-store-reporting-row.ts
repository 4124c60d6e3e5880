import * as v from "valibot";
import type { Result } from "../result.ts";
import { optionalAddress, slug, sourceIds, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

const shape = v.pipe(
  v.strictObject({
    id: slug,
    store: words,
    programme: words,
    how_en: words,
    how_es: words,
    /** Absent where no source at hand prints it. */
    url: optionalAddress,
    confirmed: v.pipe(
      v.picklist(["yes", "no"], "must be yes or no"),
      v.transform((cell) => cell === "yes"),
    ),
    sources: sourceIds,
  }),
  v.check(({ url, confirmed }) => (url !== undefined) === confirmed, "is confirmed exactly where it has an address"),
  v.transform(({ how_en, how_es, ...rest }) => ({ ...rest, how: { en: how_en, es: how_es } })),
);

/** How a store takes reports of counterfeits. */
export type StoreReporting = v.InferOutput<typeof shape>;

/** Reads one row of `content/stores/reporting.csv`. */
export const readStoreReportingRow: (row: Row) => Result<StoreReporting> = rowReader(shape);
