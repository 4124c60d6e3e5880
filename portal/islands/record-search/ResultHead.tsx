import { memo } from "react";
import type { Sort } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type ColumnId, resultColumns } from "./result-columns.tsx";
import { SortHeader } from "./SortHeader.tsx";

type Props = {
  language: Language;
  columns: readonly ColumnId[];
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
};

/** The columns' heads, which sort. */
export const ResultHead = memo(function ResultHead({ language, columns, sort, onSort }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((id) => (
          <SortHeader
            key={id}
            width={resultColumns[id].width}
            label={searchText[language].column[id]}
            column={resultColumns[id].sort}
            sort={sort}
            language={language}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
});
