/** OHSS counts seizure lines by product, conveyance and recorded origin: another series than the annual reports, never mixed with them. */
export const cubeDimensions = ["product", "conveyance", "origin"] as const;
export type CubeDimension = (typeof cubeDimensions)[number];
export const cubeMeasures = ["lines", "msrp"] as const;
export type CubeMeasure = (typeof cubeMeasures)[number];

export type CubeRow = { fiscalYear: number } & Record<CubeDimension, string> & Record<CubeMeasure, number>;

/** One row of `content/figures/ohss-lines.csv`. */
export const readCubeRow = (row: Partial<Record<CubeDimension | "fiscal_year" | "lines" | "msrp_usd", string>>): CubeRow => ({
  fiscalYear: Number(row.fiscal_year),
  product: row.product ?? "",
  conveyance: row.conveyance ?? "",
  origin: row.origin ?? "",
  lines: Number(row.lines),
  msrp: Number(row.msrp_usd),
});

/** The cube as columns of indexes into lists of names: small to send, quick to add up. */
export type SeizureCube = {
  years: readonly number[];
  names: Record<CubeDimension, readonly string[]>;
  /** One entry a row in every column. */
  columns: { year: readonly number[] } & Record<CubeDimension, readonly number[]> & Record<CubeMeasure, readonly number[]>;
};

/** One question to the cube: what to break down by, in which measure, and which of the other dimensions to hold fixed. */
export type CubeQuestion = { by: CubeDimension; measure: CubeMeasure; where: Partial<Record<CubeDimension, string>> };

/** One line of the answer; a year with `null` has no row at all, which OHSS prints as absent, not as zero. */
export type CubeAnswerRow = { name: string; years: (number | null)[]; total: number };
export type CubeAnswer = { years: readonly number[]; rows: CubeAnswerRow[]; totals: number[] };

export function cubeOf(rows: readonly CubeRow[]): SeizureCube {
  const sorted = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, "en"));
  const years = [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  const names = {
    product: sorted(rows.map(({ product }) => product)),
    conveyance: sorted(rows.map(({ conveyance }) => conveyance)),
    origin: sorted(rows.map(({ origin }) => origin)),
  };
  const index = (list: readonly string[]) => new Map(list.map((name, position) => [name, position]));
  const column = (dimension: CubeDimension) => {
    const positions = index(names[dimension]);
    return rows.map((row) => positions.get(row[dimension]) ?? 0);
  };
  return {
    years,
    names,
    columns: {
      year: rows.map(({ fiscalYear }) => years.indexOf(fiscalYear)),
      product: column("product"),
      conveyance: column("conveyance"),
      origin: column("origin"),
      lines: rows.map(({ lines }) => lines),
      msrp: rows.map(({ msrp }) => msrp),
    },
  };
}

/** Adds up the cube for one question; rows come largest first. A name that the cube does not know gives no rows. */
export function askCube({ years, names, columns }: SeizureCube, { by, measure, where }: CubeQuestion): CubeAnswer {
  const fixed = cubeDimensions.flatMap((dimension) => {
    const name = where[dimension];
    return name === undefined ? [] : [{ column: columns[dimension], index: names[dimension].indexOf(name) }];
  });
  const rows = names[by].map((name): CubeAnswerRow => ({ name, years: years.map(() => null), total: 0 }));
  const totals = years.map(() => 0);
  const values = columns[measure];
  for (let position = 0; position < values.length; position++) {
    if (fixed.some(({ column, index }) => column[position] !== index)) continue;
    const row = rows[columns[by][position] ?? -1];
    const year = columns.year[position] ?? -1;
    const value = values[position] ?? 0;
    if (!row) continue;
    row.years[year] = (row.years[year] ?? 0) + value;
    row.total += value;
    totals[year] = (totals[year] ?? 0) + value;
  }
  return {
    years,
    rows: rows
      .filter(({ years: found }) => found.some((value) => value !== null))
      .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, "en")),
    totals,
  };
}
