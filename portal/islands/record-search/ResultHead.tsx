import { memo } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { Sort } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { useResultTable, type Visibility } from "./ResultRows.tsx";
import { type ColumnId, columnWidths, sortable } from "./result-columns.tsx";
import { SortHeader } from "./SortHeader.tsx";

type Props = { language: Language; visibility: Visibility; sort: Sort | undefined; onSort: (sort: Sort | undefined) => void };

const noRows: readonly ResultRow[] = [];

/** The columns' heads, which sort. */
export const ResultHead = memo(function ResultHead({ language, visibility, sort, onSort }: Props) {
  const table = useResultTable(language, visibility, noRows, 0);
  const text = searchText[language].column;
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <SortHeader
              key={header.id}
              width={columnWidths[header.column.id as ColumnId]}
              label={text[header.column.id as ColumnId]}
              column={sortable[header.column.id as ColumnId]}
              sort={sort}
              language={language}
              onSort={onSort}
            />
          ))}
        </tr>
      ))}
    </thead>
  );
});
