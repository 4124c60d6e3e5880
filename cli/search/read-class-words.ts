import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../content/parse-csv.ts";
import { projectRoot } from "../project-root.ts";

/** Plain words of every Nice class, in both languages, by its number. */
export function readClassWords(): Map<number, string> {
  const rows = parseCsv(readFileSync(join(projectRoot, "content/nice/nice-classes.csv"), "utf8"));
  return new Map(
    rows.map(({ row }) => [Number(row.class), [row.name_en, row.contents_en, row.name_es, row.contents_es].join(" ")] as const),
  );
}
