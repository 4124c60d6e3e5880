import type { Figure, FigureTableName } from "./figure.ts";
import { isMeasure, measureUnits } from "./measure.ts";
import { precisions } from "./quantity.ts";

/** The columns of every figure table, in order. */
const figureColumns = [
  "fiscal_year",
  "subject",
  "measure",
  "unit",
  "value",
  "precision",
  "source",
  "also",
  "note",
  "note_es",
] as const;
export type FigureColumn = (typeof figureColumns)[number];

export type FigureRowProblem = { column: FigureColumn; problem: string; remedy: string };

/** Reads one row of a figure table; all that is wrong with it is told at once. */
export function readFigureRow(
  table: FigureTableName,
  row: Partial<Record<FigureColumn, string>>,
): { ok: true; value: Figure } | { ok: false; problems: FigureRowProblem[] } {
  const cell = (column: FigureColumn) => (row[column] ?? "").trim();
  const problems: FigureRowProblem[] = [];
  const refuse = (column: FigureColumn, problem: string, remedy: string) => problems.push({ column, problem, remedy });

  const fiscalYear = Number(cell("fiscal_year"));
  if (!/^(19|20)\d\d$/.test(cell("fiscal_year")))
    refuse("fiscal_year", `"${cell("fiscal_year")}" is not a year`, "Write the fiscal year with four digits.");
  const measure = cell("measure");
  const unit = cell("unit");
  if (!isMeasure(measure))
    refuse(
      "measure",
      `"${measure}" is not a measure we know`,
      "Use one of shared/figure/measure.ts, or add it there with its unit.",
    );
  else if (unit !== measureUnits[measure])
    refuse("unit", `"${unit}" is not the unit of ${measure}`, `Write ${measureUnits[measure]}.`);
  // Digits and one point only: a comma, a sign or a unit inside the cell would be read as another number somewhere.
  const value = Number(cell("value"));
  if (!/^\d+(\.\d+)?$/.test(cell("value")))
    refuse("value", `"${cell("value")}" is not a plain number`, "Write digits only, with a point before decimals.");
  else if (unit.startsWith("percent-of-") && value > 100)
    refuse("value", `${value} percent is more than the whole`, "Copy the share as the source prints it.");
  const precision = precisions.find((known) => known === cell("precision"));
  if (!precision) refuse("precision", `"${cell("precision")}" is none of ${precisions.join(", ")}`, "Use one of them.");
  if (cell("source") === "") refuse("source", "is empty", "Every figure names the source it was read in.");
  if ((cell("note") === "") !== (cell("note_es") === ""))
    refuse("note_es", "stands in one language only", "Write the note in English and in Spanish.");

  if (problems.length > 0 || !isMeasure(measure) || !precision) return { ok: false, problems };
  const figure: Figure = {
    table,
    fiscalYear,
    subject: cell("subject"),
    measure,
    quantity: { unit: measureUnits[measure], value, precision },
    source: cell("source"),
    also: cell("also")
      .split(";")
      .filter((id) => id !== ""),
    ...(cell("note") === "" ? {} : { note: { en: cell("note"), es: cell("note_es") } }),
  };
  return { ok: true, value: figure };
}
