import { writeCsv } from "../../../shared/csv/write-csv.ts";
import type { CubeAnswer, CubeAnswerRow, CubeQuestion } from "../../../shared/figure/seizure-cube.ts";

/** An answer as CSV: every digit, the published names beside those shown, and empty cells where the table has no row. */
export function answerCsv(
  { years, rows }: CubeAnswer,
  { by, measure, where }: CubeQuestion,
  name: (published: string) => string,
): string {
  const held = Object.entries(where).map(([dimension, published]) => [dimension, () => published] as const);
  return writeCsv<CubeAnswerRow>(
    [
      [by, (row) => row.name],
      ["name", (row) => name(row.name)],
      ...held,
      ["measure", () => (measure === "msrp" ? "msrp_usd" : "lines")],
      ...years.map((year, index) => [`fy${year}`, (row: CubeAnswerRow) => row.years[index] ?? undefined] as const),
      ["total", (row) => row.total],
    ],
    rows,
  );
}
