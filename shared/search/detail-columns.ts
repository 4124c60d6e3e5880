import { buildFacetColumns, type FacetColumns } from "./facet-columns.ts";
import type { RecordWords } from "./record-search.ts";
import type { SearchDetails } from "./search-session.ts";
import { buildSortKeys, type SortKeys } from "./sort-keys.ts";

/** What narrowing, sorting and finding by words ask of every record, by row. */
export type DetailColumns = { facets: FacetColumns; keys: SortKeys; words: Omit<RecordWords, "classNames"> };

/** Records read between two pauses: a few milliseconds of work, also on a slow phone. */
const stretch = 1000;

/** Reads every record once, when its details have arrived. @param size how many rows there are */
export async function readDetailColumns(size: number, { record, today, pause }: SearchDetails): Promise<DetailColumns> {
  const facets = buildFacetColumns(today);
  const keys = buildSortKeys();
  const owners: (string | undefined)[] = [];
  const goods: (string | undefined)[] = [];
  const classes: number[][] = [];
  const numbers: string[][] = [];
  for (let row = 0; row < size; row++) {
    const read = record(row);
    facets.add(read);
    keys.add(read);
    owners.push(read.owner);
    goods.push(read.goods);
    classes.push(read.classes);
    numbers.push([read.number, read.registrationNumber].filter((known) => known !== undefined));
    if (row % stretch === stretch - 1) await pause();
  }
  return { facets, keys, words: { owners, goods, classes, numbers: (row) => numbers[row] ?? [] } };
}
