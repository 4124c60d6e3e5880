import { ok, problem, type Result } from "../result.ts";
import { listCell } from "./list-cell.ts";
import type { SeizedMarkRow } from "./seized-mark-row.ts";

const seizedMarkColumns = ["brand", "mark", "words", "needs_context", "neighbours", "note"] as const;

/** Reads one row of content/marks/seized-marks.csv, given as text by column. */
export function readSeizedMarkRow(row: Record<string, string | undefined>): Result<SeizedMarkRow> {
  const missing = seizedMarkColumns.filter((column) => row[column] === undefined);
  if (missing.length > 0) return problem(`has no column ${missing.join(", ")}; the columns are ${seizedMarkColumns.join(",")}`);
  const cell = (column: (typeof seizedMarkColumns)[number]) => (row[column] ?? "").trim();

  const brand = cell("brand");
  const mark = cell("mark");
  if (brand === "") return problem("brand is empty; write it as the release does");
  if (mark === "") return problem(`mark is empty for ${brand}; write the mark as it should be shown`);

  const needs = cell("needs_context");
  if (needs !== "yes" && needs !== "no") return problem(`needs_context of ${brand} is "${needs}"; write yes or no`);

  const words = listCell(cell("words"));
  const neighbours = listCell(cell("neighbours"));
  const note = cell("note");
  if (words.length === 0 && note === "")
    return problem(`words of ${brand} are empty and no note says why; add the words or the reason`);
  if (needs === "yes" && neighbours.length === 0)
    return problem(`${brand} needs context but has no neighbours; add the words beside which the mark is meant`);
  return ok({ brand, mark, words, needsContext: needs === "yes", neighbours, note });
}
