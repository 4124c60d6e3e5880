import type { CubeTableName } from "../../shared/figure/figure.ts";
import { type Series, seriesOf } from "../../shared/figure/series.ts";
import { figures, subjectName } from "../loaders/figures.ts";
import type { Language } from "../text/language.ts";
import type { PairedBar } from "./paired-bars.ts";

export const latestOhssYear = 2023;

/** Lines and MSRP of each subject of an OHSS table in its latest year, largest value first. */
export function ohssPairs(table: Exclude<CubeTableName, "ohss-totals">, language: Language, most = 18): PairedBar[] {
  const inYear = figures.filter((figure) => figure.table === table && figure.fiscalYear === latestOhssYear);
  const totalOf = (measure: "lines" | "msrp") =>
    inYear.filter((figure) => figure.measure === measure).reduce((sum, { quantity }) => sum + quantity.value, 0);
  const totals = { lines: totalOf("lines"), msrp: totalOf("msrp") };
  return [...new Set(inYear.map(({ subject }) => subject))]
    .flatMap((subject) => {
      const [lines] = seriesOf(inYear, table, "lines", subject).figures;
      const [msrp] = seriesOf(inYear, table, "msrp", subject).figures;
      return lines && msrp
        ? [
            {
              name: subjectName(table, subject)[language],
              lines,
              msrp,
              lineShare: lines.quantity.value / totals.lines,
              msrpShare: msrp.quantity.value / totals.msrp,
            },
          ]
        : [];
    })
    .sort((a, b) => b.msrp.quantity.value - a.msrp.quantity.value)
    .slice(0, most);
}

/** The series behind `ohssPairs`, for table and files. */
export const seriesOfPairs = (
  table: Exclude<CubeTableName, "ohss-totals">,
  most: number,
): { name: { en: string; es: string }; series: Series }[] =>
  ohssPairs(table, "en", most).flatMap(({ lines, msrp }) =>
    [lines, msrp].map((figure) => ({
      name: subjectName(table, figure.subject),
      series: { table, subject: figure.subject, measure: figure.measure, figures: [figure] },
    })),
  );
