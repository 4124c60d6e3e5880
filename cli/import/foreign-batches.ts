import type { ForeignRow } from "../../shared/import/complete-row.ts";
import { matchHeaders } from "../../shared/import/header-aliases.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";
import { cleanCell } from "./clean-cell.ts";
import { type FieldPlaces, fieldPlaces, foreignRow } from "./foreign-row.ts";
import type { ForeignBatch, ForeignLine } from "./incoming-rows.ts";
import { type TableBatch, UnreadableFile } from "./table-batch.ts";

/** A table's row that is put under our fields when it is asked for: a whole batch of them would have to be kept in memory. */
class TableLine implements ForeignLine {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: FieldPlaces;

  constructor(line: number, cells: readonly string[], places: FieldPlaces) {
    this.line = line;
    this.#cells = cells;
    this.#places = places;
  }

  get foreign(): ForeignRow {
    return foreignRow(this.#cells, this.#places, cleanCell);
  }
}

/**
 * Puts the cells of a foreign table, cleaned, under our fields.
 * @param chosen the operator's `--map`, by folded header
 * @param tellIgnored is told once a table which of its columns are not used
 */
export async function* foreignBatches(
  batches: AsyncIterable<TableBatch>,
  chosen: ReadonlyMap<string, RecordationColumn | "-">,
  tellIgnored: (headers: readonly string[]) => void,
): AsyncGenerator<ForeignBatch> {
  const places = new WeakMap<readonly string[], FieldPlaces>();
  for await (const { headers, rows, refused } of batches) {
    let place = places.get(headers);
    // Also where every row was refused: a header that is none explains them.
    if (!place && headers.length > 0) {
      const found = matchHeaders(headers, chosen);
      if (!found.ok) throw new UnreadableFile(found.problem);
      place = fieldPlaces(found.value.fields);
      places.set(headers, place);
      if (found.value.ignored.length > 0) tellIgnored(found.value.ignored);
    }
    const known = place ?? {};
    yield { rows: rows.map(({ line, cells }) => new TableLine(line, cells, known)), refused };
  }
}
