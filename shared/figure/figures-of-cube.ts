import type { CubeTableName, Figure } from "./figure.ts";
import type { Measure, UnitOf } from "./measure.ts";
import { askCube, type CubeDimension, cubeMeasures, type SeizureCube } from "./seizure-cube.ts";

/** The one source of every OHSS figure. */
export const ohssSource = "ohss-fy2019-2023";

const tableOf: Record<CubeDimension, CubeTableName> = {
  product: "ohss-products",
  conveyance: "ohss-shipping",
  origin: "ohss-economies",
};

/** The cube added up to figures: totals by year, and by each dimension alone. All are exact: they are sums of whole numbers. */
export function figuresOfCube(cube: SeizureCube): Figure[] {
  return cubeMeasures.flatMap((measure) => [
    ...askCube(cube, { by: "product", measure, where: {} }).totals.map((value, index) =>
      cubeFigure("ohss-totals", cube.years[index] ?? 0, "", measure, value),
    ),
    ...(["product", "conveyance", "origin"] as const).flatMap((by) =>
      askCube(cube, { by, measure, where: {} }).rows.flatMap(({ name, years }) =>
        years.flatMap((value, index) =>
          value === null ? [] : [cubeFigure(tableOf[by], cube.years[index] ?? 0, name, measure, value)],
        ),
      ),
    ),
  ]);
}

function cubeFigure<M extends Measure & ("lines" | "msrp")>(
  table: CubeTableName,
  fiscalYear: number,
  subject: string,
  measure: M,
  value: number,
): Figure<M> {
  const unit = (measure === "lines" ? "lines" : "msrp-usd") as UnitOf<M>;
  return { table, fiscalYear, subject, measure, quantity: { unit, value, precision: "exact" }, source: ohssSource, also: [] };
}
