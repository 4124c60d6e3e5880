import { ok, problem, type Result } from "../result.ts";
import { listCell } from "./list-cell.ts";
import type { OrdinaryWord } from "./ordinary-word.ts";

/** Reads one row of `content/marks/ordinary-words.csv`. */
export function readOrdinaryWordRow(row: Record<string, string>): Result<OrdinaryWord> {
  const mark = row.mark?.trim() ?? "";
  if (mark === "") return problem("The column mark is empty.");
  return ok({ mark, neighbours: listCell(row.neighbours), note: row.note?.trim() ?? "" });
}
