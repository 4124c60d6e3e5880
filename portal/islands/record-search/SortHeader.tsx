import type { Sort, SortColumn } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = {
  label: string;
  /** CSS length; none where the column takes what is left. */
  width: string | undefined;
  column: SortColumn | undefined;
  sort: Sort | undefined;
  language: Language;
  onSort: (sort: Sort | undefined) => void;
};

/** A column's head; a press sorts up, a second down, a third back to the best match. */
export function SortHeader({ label, width, column, sort, language, onSort }: Props) {
  if (!column)
    return (
      <th scope="col" style={{ inlineSize: width }}>
        {label}
      </th>
    );
  const sorted = sort?.column === column ? (sort.descending ? "descending" : "ascending") : "none";
  const next = sorted === "descending" ? undefined : { column, descending: sorted === "ascending" };
  // aria-sort goes on the cell, the click on a real button: screen readers announce both, the keyboard needs nothing more.
  return (
    <th scope="col" style={{ inlineSize: width }} aria-sort={sorted}>
      <button type="button" className="sort" title={searchText[language].sortBy(label)} onClick={() => onSort(next)}>
        {label}{" "}
        <span className="no-print" aria-hidden="true">
          {{ none: "↕", ascending: "↑", descending: "↓" }[sorted]}
        </span>
      </button>
    </th>
  );
}
