import { columnVisibilityFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { memo, useMemo } from "react";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type ColumnId, columnIds } from "./result-columns.tsx";

type Props = { language: Language; shown: readonly ColumnId[]; onChange: (shown: ColumnId[]) => void };

const features = tableFeatures({ columnVisibilityFeature });
const columns = columnIds.map((id) => ({ id, enableHiding: id !== "title" }));
const noRows: readonly never[] = [];

/** Which columns the table shows; the name always stands. */
export const ColumnChoice = memo(function ColumnChoice({ language, shown, onChange }: Props) {
  const text = searchText[language];
  const state = useMemo(
    () => ({ columnVisibility: Object.fromEntries(columnIds.map((id) => [id, shown.includes(id)])) }),
    [shown],
  );
  const table = useTable({
    features,
    columns,
    data: noRows,
    state,
    onColumnVisibilityChange: (change) => {
      const visible = typeof change === "function" ? change(state.columnVisibility) : change;
      onChange(columnIds.filter((id) => visible[id]));
    },
  });
  return (
    <details className="column-choice no-print">
      <summary>{text.columns}</summary>
      <ul>
        {table
          .getAllLeafColumns()
          .filter((column) => column.getCanHide())
          .map((column) => (
            <li key={column.id}>
              <label>
                <input type="checkbox" checked={column.getIsVisible()} onChange={column.getToggleVisibilityHandler()} />{" "}
                {text.column[column.id as ColumnId]}
              </label>
            </li>
          ))}
      </ul>
    </details>
  );
});
