import type { SearchView, SortColumn } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = {
  label: string;
  column: SortColumn | undefined;
  view: SearchView;
  language: Language;
  onChange: (view: SearchView) => void;
};

/** A column's head; a press sorts up, a second down, a third back to the best match. */
export function SortHeader({ label, column, view, language, onChange }: Props) {
  if (!column) return <th scope="col">{label}</th>;
  const sorted = view.sort?.column === column ? (view.sort.descending ? "descending" : "ascending") : "none";
  const { sort: _, ...unsorted } = view;
  const next: SearchView =
    sorted === "none"
      ? { ...view, sort: { column, descending: false } }
      : sorted === "ascending"
        ? { ...view, sort: { column, descending: true } }
        : unsorted;
  // aria-sort goes on the cell, the click on a real button: screen readers announce both, the keyboard needs nothing more.
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className="sort" title={searchText[language].sortBy(label)} onClick={() => onChange(next)}>
        {label} <span aria-hidden="true">{{ none: "↕", ascending: "↑", descending: "↓" }[sorted]}</span>
      </button>
    </th>
  );
}
