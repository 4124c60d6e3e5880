import { memo } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type ColumnId, resultColumns } from "./result-columns.tsx";

type Props = {
  language: Language;
  columns: readonly ColumnId[];
  rows: readonly ResultRow[];
  /** Place of the first of them among all results, from 0. */
  first: number;
};

/** Rows of the results that follow each other. */
export const ResultRows = memo(function ResultRows({ language, columns, rows, first }: Props) {
  const labels = searchText[language].column;
  return rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; with the next letter another record stands there
    <tr key={first + at} aria-rowindex={first + at + 2}>
      {columns.map((id) => (
        <td key={id} data-column={id} data-label={labels[id]}>
          {resultColumns[id].cell(row, language)}
        </td>
      ))}
    </tr>
  ));
});
