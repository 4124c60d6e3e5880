import { type CubeDimension, type CubeQuestion, cubeDimensions, cubeMeasures } from "../../../shared/figure/seizure-cube.ts";

export const firstQuestion: CubeQuestion = { by: "product", measure: "msrp", where: {} };

/** Reads a question out of an address' query; what it does not understand is left at its first value. */
export function questionFromQuery(query: string): CubeQuestion {
  const parameters = new URLSearchParams(query);
  const by = cubeDimensions.find((dimension) => dimension === parameters.get("by")) ?? firstQuestion.by;
  const measure = cubeMeasures.find((known) => known === parameters.get("measure")) ?? firstQuestion.measure;
  const where: Partial<Record<CubeDimension, string>> = {};
  for (const dimension of cubeDimensions) {
    const name = parameters.get(dimension);
    // Holding the dimension that is broken down would leave one row.
    if (name && dimension !== by) where[dimension] = name;
  }
  return { by, measure, where };
}

/** The question as a query; the first question is the empty one, so that its address is the page's own. */
export function questionToQuery({ by, measure, where }: CubeQuestion): string {
  const parameters = new URLSearchParams();
  if (by !== firstQuestion.by) parameters.set("by", by);
  if (measure !== firstQuestion.measure) parameters.set("measure", measure);
  for (const dimension of cubeDimensions) {
    const name = where[dimension];
    if (name !== undefined && dimension !== by) parameters.set(dimension, name);
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}
