import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { slugOf } from "../../shared/mark/fold-mark.ts";
import { listCell } from "../../shared/mark/list-cell.ts";
import { type Mark, type Standing, standings } from "../../shared/mark/mark.ts";
import { ok, problem, type Result } from "../../shared/result.ts";

/** Marks to check against, with the recordation numbers to name beside each. */
export type MarkList = { marks: Mark[]; numbers: ReadonlyMap<string, string[]>; register: { version: string; asOf: string } };

/**
 * Reads any table with a column `mark`. Also read, where they are there: `number`, `standing` (recorded, seized), `classes`,
 * `words` and `neighbours` (lists divided by |), `needs_context` (yes, no). A row without a mark is left out.
 */
export function readMarkList(file: string): Result<MarkList> {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(file, "utf8"), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (cause) {
    return problem(
      `${file} could not be read as a table: ${cause instanceof Error ? cause.message : String(cause)}. Give a CSV with a header row.`,
    );
  }
  const [first] = rows;
  if (first && !("mark" in first)) return problem(`${file} has no column "mark". Name the column of marks so in its first line.`);
  const numbers = new Map<string, string[]>();
  const marks = rows.flatMap((row, place): Mark[] => {
    const name = row.mark?.trim() ?? "";
    if (name === "") return [];
    const id = `${slugOf(name) || "mark"}-${place}`;
    numbers.set(id, listCell(row.number));
    return [
      {
        id,
        name,
        words: [name, ...listCell(row.words)],
        standing: standingOf(row.standing),
        needsContext: row.needs_context === "yes",
        neighbours: listCell(row.neighbours),
        recordations: [],
        releases: [],
        classes: (row.classes ?? "")
          .split(/[^0-9]+/)
          .map(Number)
          .filter((one) => one >= 1 && one <= 45),
      },
    ];
  });
  return ok({ marks, numbers, register: { version: "list", asOf: new Date().toISOString().slice(0, 10) } });
}

const standingOf = (given: string | undefined): Standing => standings.find((one) => one === given) ?? "recorded";
