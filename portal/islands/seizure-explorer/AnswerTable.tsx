import { useState } from "react";
import { formatNumber } from "../../../shared/figure/format-figure.ts";
import type { CubeAnswer, CubeQuestion } from "../../../shared/figure/seizure-cube.ts";
import type { ExplorerText } from "../../text/explorer-text.ts";
import type { Language } from "../../text/language.ts";
import { answerCsv } from "./answer-csv.ts";
import { saveFile } from "./save-file.ts";
import { shortAmount } from "./short-amount.ts";
import { YearBars } from "./YearBars.tsx";

type Props = {
  text: ExplorerText;
  language: Language;
  answer: CubeAnswer;
  question: CubeQuestion;
  name: (published: string) => string;
  onHold?: (published: string) => void;
};

const first = 10;

/** The answer as rows, largest first: a bar a year, the sum of the years and its share. A row's name asks on with that row held fixed. */
export function AnswerTable({ text, language, answer, question, name, onHold }: Props) {
  const [all, setAll] = useState(false);
  const total = answer.totals.reduce((sum, value) => sum + value, 0);
  // Keyed by place, so that a new answer changes words in the cells that stand there and builds no table anew.
  const rows = (all ? answer.rows : answer.rows.slice(0, first)).map((row, index) => ({ row, place: index + 1 }));
  const exact = (value: number) => `${question.measure === "msrp" ? "$" : ""}${formatNumber(value, language)}`;
  const short = (value: number) => shortAmount(value, question.measure, language);
  const canHold = onHold !== undefined && Object.keys(question.where).length < 2;
  return (
    <>
      <div className="table-scroll">
        <table className="figure-table explorer-table">
          <thead>
            <tr>
              <th scope="col">{text.dimensions[question.by]}</th>
              <th scope="col" className="explorer-bars">
                <span className="visually-hidden">{text.columns.change}</span>
              </th>
              {answer.years.map((year) => (
                <th scope="col" key={year} className="explorer-year">
                  {year}
                </th>
              ))}
              <th scope="col">{text.columns.total}</th>
              <th scope="col">{text.columns.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, place }) => (
              <tr key={place}>
                <th scope="row">
                  {canHold ? (
                    <button type="button" className="explorer-hold" onClick={() => onHold?.(row.name)}>
                      {name(row.name)}
                    </button>
                  ) : (
                    name(row.name)
                  )}
                </th>
                <td className="explorer-bars">
                  <YearBars years={row.years} />
                </td>
                {row.years.map((value, index) => (
                  <td key={answer.years[index]} className="explorer-year">
                    {value === null ? (
                      ""
                    ) : (
                      <data value={value} title={exact(value)}>
                        {short(value)}
                      </data>
                    )}
                  </td>
                ))}
                <td data-value>
                  <data value={row.total} title={exact(row.total)}>
                    {short(row.total)}
                  </data>
                </td>
                <td>{shareOf(row.total, total, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td className="explorer-bars" />
              {answer.totals.map((value, index) => (
                <td key={answer.years[index]} className="explorer-year">
                  {short(value)}
                </td>
              ))}
              <td data-value>{short(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="explorer-more">
        {answer.rows.length > first && (
          <button type="button" className="button button-quiet" onClick={() => setAll(!all)}>
            {all ? text.showLess : text.showAll(answer.rows.length)}
          </button>
        )}
        {onHold && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => saveFile(answerCsv(answer, question, name), `seizure-${question.measure}-by-${question.by}.csv`)}
          >
            {text.answerCsv}
          </button>
        )}
      </p>
    </>
  );
}

function shareOf(value: number, total: number, language: Language): string {
  const unit = language === "es" ? " %" : "%";
  const share = total === 0 ? 0 : (value / total) * 100;
  return share > 0 && share < 0.1 ? `<0.1${unit}` : `${share.toFixed(1)}${unit}`;
}
