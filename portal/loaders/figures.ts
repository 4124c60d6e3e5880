import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type Figure, figureTableNames } from "../../shared/figure/figure.ts";
import type { FigureSource } from "../../shared/figure/figure-source.ts";
import { type FigureSubject, readSubjectRow } from "../../shared/figure/figure-subject.ts";
import { figureTables } from "../../shared/figure/figure-tables.ts";
import { figuresOfCube } from "../../shared/figure/figures-of-cube.ts";
import { readFigureRow } from "../../shared/figure/read-figure-row.ts";
import { readFigureSourceRow } from "../../shared/figure/read-figure-source-row.ts";
import { type CubeRow, cubeOf, readCubeRow } from "../../shared/figure/seizure-cube.ts";
import type { Wording } from "../../shared/figure/wording.ts";

const folder = join(process.cwd(), "content/figures");

/** A table of figures as published, byte for byte. */
export const readFigureFile = (file: string): string => readFileSync(join(folder, file), "utf8");

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(readFigureFile(file), { columns: true, bom: true, skip_empty_lines: true });

// `npm run test:content` names every fault at once; the build stops at the first.
function taken<T>(
  file: string,
  index: number,
  result: { ok: true; value: T } | { ok: false; problems: { column: string; problem: string; remedy: string }[] },
): T {
  if (result.ok) return result.value;
  const [first] = result.problems;
  throw new Error(`content/figures/${file}:${index + 2} (column ${first?.column}): ${first?.problem}. ${first?.remedy}`);
}

export type Conflict = { fiscalYear: number; what: Wording; seen: Wording; kept: Wording; why: Wording };
export type Gap = { table: string; missing: Wording };

/** Figures of the annual reports, as printed. */
export const reportFigures: readonly Figure[] = figureTableNames.flatMap((table) =>
  rowsOf(`${table}.csv`).map((row, index) => taken(`${table}.csv`, index, readFigureRow(table, row))),
);

/** Each row of the OHSS table. */
export const cubeRows: readonly CubeRow[] = rowsOf("ohss-lines.csv").map(readCubeRow);
export const cube = cubeOf(cubeRows);

/** All figures: those of the reports, and the sums of the OHSS table. */
export const figures: readonly Figure[] = [...reportFigures, ...figuresOfCube(cube)];

export const figureSources: ReadonlyMap<string, FigureSource> = new Map(
  rowsOf("sources.csv").map((row, index) => {
    const source = taken("sources.csv", index, readFigureSourceRow(row));
    return [source.id, source];
  }),
);

export const subjects: readonly FigureSubject[] = rowsOf("subjects.csv").map((row, index) =>
  taken("subjects.csv", index, readSubjectRow(row)),
);
export const originNames: ReadonlyMap<string, Wording> = new Map(
  rowsOf("ohss-origins.csv").map((row) => [row.as_published ?? "", { en: row.economy ?? "", es: row.economy_es ?? "" }]),
);

const dimensionOf: Partial<Record<Figure["table"], FigureSubject["dimension"]>> = {
  products: "product",
  economies: "economy",
  shipping: "mode",
  "health-safety": "category",
  "ohss-products": "ohss-product",
  "ohss-shipping": "ohss-conveyance",
};

/** What we call the subject of a table; "" (all seizures) has no name. */
export function subjectName(table: Figure["table"], subject: string): Wording {
  if (subject === "") return { en: "", es: "" };
  if (table === "ohss-economies") return originNames.get(subject) ?? { en: subject, es: subject };
  const dimension = dimensionOf[table];
  return (
    subjects.find((known) => known.dimension === dimension && known.asPublished === subject)?.name ?? { en: subject, es: subject }
  );
}

export const conflicts: readonly Conflict[] = rowsOf("conflicts.csv").map((row) => ({
  fiscalYear: Number(row.fiscal_year),
  what: both(row, "what"),
  seen: both(row, "seen"),
  kept: both(row, "kept"),
  why: both(row, "why"),
}));
export const gaps: readonly Gap[] = rowsOf("gaps.csv").map((row) => ({ table: row.table ?? "", missing: both(row, "missing") }));

function both(row: Row, column: string): Wording {
  return { en: row[column] ?? "", es: row[`${column}_es`] ?? "" };
}

/** The data as a citable edition: the same files have the same version. */
export const edition = {
  version: figureTables
    .reduce((hash, { file }) => hash.update(file).update(readFigureFile(file)), createHash("sha256"))
    .digest("hex")
    .slice(0, 12),
  /** Date of the newest source, `2025-11-13`. */
  newestSource:
    [...figureSources.values()]
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? "",
};
