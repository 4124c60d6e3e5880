import { useTable } from "@tanstack/react-table";
import { memo, useMemo } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type ColumnId, features, resultColumns } from "./result-columns.tsx";

/** Which columns are shown; one that is not named is. */
export type Visibility = Readonly<Record<string, boolean>>;

/** The table's columns over some rows. @param first place of the first of them among all results, from 0 */
export function useResultTable(language: Language, visibility: Visibility, data: readonly ResultRow[], first: number) {
  const columns = useMemo(() => resultColumns(language), [language]);
  const state = useMemo(() => ({ columnVisibility: { ...visibility } }), [visibility]);
  return useTable({ features, columns, data, state, getRowId: (_, at) => String(first + at) });
}

type Props = { language: Language; visibility: Visibility; rows: readonly ResultRow[]; first: number };

/** Rows of the results that follow each other. */
export const ResultRows = memo(function ResultRows({ language, visibility, rows, first }: Props) {
  const table = useResultTable(language, visibility, rows, first);
  const text = searchText[language].column;
  return table.getRowModel().rows.map((row) => (
    <tr key={row.id} aria-rowindex={Number(row.id) + 2}>
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} data-column={cell.column.id} data-label={text[cell.column.id as ColumnId]}>
          <table.FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  ));
});
