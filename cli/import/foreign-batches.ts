import type { ForeignRow } from "../../shared/import/complete-row.ts";
import { type HeaderMatch, matchHeaders } from "../../shared/import/header-aliases.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";
import type { ForeignBatch } from "./import-recordations.ts";
import { type TableBatch, UnreadableFile } from "./table-batch.ts";

/**
 * Puts the cells of a foreign table under our fields.
 * @param chosen the operator's `--map`, by folded header
 * @param tellIgnored is told once a table which of its columns are not used
 */
export async function* foreignBatches(
  batches: AsyncIterable<TableBatch>,
  chosen: ReadonlyMap<string, RecordationColumn | "-">,
  tellIgnored: (headers: readonly string[]) => void,
): AsyncGenerator<ForeignBatch> {
  const matches = new WeakMap<readonly string[], HeaderMatch>();
  for await (const { headers, rows, refused } of batches) {
    let match = matches.get(headers);
    if (!match && rows.length > 0) {
      const found = matchHeaders(headers, chosen);
      if (!found.ok) throw new UnreadableFile(found.problem);
      match = found.value;
      matches.set(headers, match);
      if (match.ignored.length > 0) tellIgnored(match.ignored);
    }
    const used = (match?.fields ?? []).flatMap((field, at) => (field ? [{ field, at }] : []));
    // Copied for each row: an object that gains its fields one by one is moved in memory every few of them.
    const blank: ForeignRow = Object.fromEntries(used.map(({ field }) => [field, ""]));
    yield {
      rows: rows.map(({ line, cells }) => {
        const foreign = { ...blank };
        for (const { field, at } of used) foreign[field] = cells[at] ?? "";
        return { line, foreign };
      }),
      refused,
    };
  }
}
