import * as v from "valibot";
import { cubeTableNames, figureTableNames } from "../figure/figure.ts";
import { type Measure, measures } from "../figure/measure.ts";
import { precisions } from "../figure/quantity.ts";
import { units } from "../figure/unit.ts";

const wording = v.object({ en: v.string(), es: v.string() });

export const figureSchema = v.object({
  table: v.picklist([...figureTableNames, ...cubeTableNames]),
  fiscalYear: v.pipe(v.number(), v.integer()),
  subject: v.string(),
  measure: v.picklist(measures as [Measure, ...Measure[]]),
  quantity: v.object({ unit: v.picklist(units), value: v.number(), precision: v.picklist(precisions) }),
  source: v.string(),
  also: v.pipe(v.array(v.string()), v.readonly()),
  note: v.exactOptional(wording),
});
