import { listCell } from "../../shared/mark/list-cell.ts";
import { type Mark, type Standing, standings } from "../../shared/mark/mark.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { readDelimited } from "../import/read-delimited.ts";

/** Marks to check against, with the recordation numbers to name beside each, and a sentence for each row that could not be read. */
export type MarkList = {
  marks: Mark[];
  numbers: ReadonlyMap<string, string[]>;
  register: { version: string; asOf: string };
  notes: string[];
};

/**
 * Reads any table with a column `mark`. Also read, where they are there: `number`, `standing` (recorded, seized), `classes`,
 * `words` and `neighbours` (lists divided by |), `needs_context` (yes, no). A row without a mark is left out.
 */
export async function readMarkList(file: string): Promise<Result<MarkList>> {
  const marks: Mark[] = [];
  const numbers = new Map<string, string[]>();
  const notes: string[] = [];
  let place: ReadonlyMap<string, number> | undefined;
  try {
    for await (const { headers, rows, refused } of readDelimited(file)) {
      place ??= new Map(headers.map((header, at) => [header.trim(), at]));
      if (!place.has("mark")) return problem(`${file} has no column "mark". Name the column of marks so in its first line.`);
      for (const { line, problem: what } of refused) notes.push(`${file}:${line}: ${what}; the row was left out.`);
      for (const { cells } of rows) {
        const cell = (column: string): string => cells[place?.get(column) ?? -1]?.trim() ?? "";
        if (cell("mark") === "") continue;
        const mark = asMark(cell, marks.length);
        numbers.set(mark.id, listCell(cell("number")));
        marks.push(mark);
      }
    }
  } catch (cause) {
    return problem(
      `${file} could not be read as a table: ${cause instanceof Error ? cause.message : String(cause)} Give a CSV with a header row.`,
    );
  }
  return ok({ marks, numbers, register: { version: "list", asOf: new Date().toISOString().slice(0, 10) }, notes });
}

function asMark(cell: (column: string) => string, place: number): Mark {
  const name = cell("mark");
  return {
    id: `mark-${place}`,
    name,
    words: [name, ...listCell(cell("words"))],
    standing: standingOf(cell("standing")),
    needsContext: cell("needs_context") === "yes",
    neighbours: listCell(cell("neighbours")),
    recordations: [],
    releases: [],
    classes: cell("classes")
      .split(/[^0-9]+/)
      .map(Number)
      .filter((one) => one >= 1 && one <= 45),
  };
}

const standingOf = (given: string): Standing => standings.find((one) => one === given) ?? "recorded";
