import { memo } from "react";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import type { Visibility } from "./ResultRows.tsx";
import { columnIds } from "./result-columns.tsx";

type Props = { language: Language; visibility: Visibility; onChange: (visibility: Visibility) => void };

/** Which columns the table shows; the name always stands. */
export const ColumnChoice = memo(function ColumnChoice({ language, visibility, onChange }: Props) {
  const text = searchText[language];
  return (
    <details className="column-choice no-print">
      <summary>{text.columns}</summary>
      <ul>
        {columnIds.slice(1).map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={visibility[id] ?? true}
                onChange={() => onChange({ ...visibility, [id]: !(visibility[id] ?? true) })}
              />{" "}
              {text.column[id]}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
});
