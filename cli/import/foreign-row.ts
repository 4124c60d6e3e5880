import type { ForeignRow } from "../../shared/import/complete-row.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";

/** Where a table's rows have the cells of our fields; a field that it has no column for has no place. */
export type FieldPlaces = Partial<Record<RecordationColumn, number>>;

export const fieldPlaces = (fields: readonly (RecordationColumn | undefined)[]): FieldPlaces =>
  Object.fromEntries(fields.flatMap((field, at) => (field ? [[field, at] as const] : [])));

/**
 * One row's cells under our fields. Written out, because a hundred thousand rows pass here, and an object is made faster whole than name by name.
 * @param read what becomes of a cell
 */
export function foreignRow(cells: readonly string[], places: FieldPlaces, read: (cell: string) => string): ForeignRow {
  const cell = (at: number | undefined) => (at === undefined ? undefined : read(cells[at] ?? ""));
  return {
    recordation_number: cell(places.recordation_number),
    kind: cell(places.kind),
    mark: cell(places.mark),
    words: cell(places.words),
    owner: cell(places.owner),
    registration_number: cell(places.registration_number),
    effective: cell(places.effective),
    expires: cell(places.expires),
    gray_market: cell(places.gray_market),
    classes: cell(places.classes),
    goods: cell(places.goods),
    evidence_level: cell(places.evidence_level),
    documented: cell(places.documented),
    source_url: cell(places.source_url),
    source_title: cell(places.source_title),
    evidence: cell(places.evidence),
    kind_printed: cell(places.kind_printed),
    related: cell(places.related),
    field_sources: cell(places.field_sources),
  };
}
