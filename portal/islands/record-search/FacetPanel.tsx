import { memo, useEffect, useState } from "react";
import type { FacetCounts } from "../../../shared/search/facet-columns.ts";
import { type FacetName, facetNames, type SearchView } from "../../../shared/search/search-view.ts";
import { numberWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";

type Props = {
  language: Language;
  chosen: SearchView["facets"];
  counts: FacetCounts;
  classWords: ReadonlyMap<string, string>;
  onToggle: (name: FacetName, value: string) => void;
};

/** What the results can be narrowed by, with counts that follow the query. Folded on narrow screens. */
export const FacetPanel = memo(function FacetPanel({ language, chosen, counts, classWords, onToggle }: Props) {
  const text = searchText[language];
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(matchMedia("(min-width: 60rem)").matches), []);
  // A facet with one value narrows nothing, unless it is the one chosen.
  const shown = facetNames.filter((name) => (counts[name]?.length ?? 0) > 1 || (chosen[name]?.length ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <details className="facets no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.narrow}</summary>
      {shown.map((name) => (
        <fieldset key={name}>
          <legend>{text.facet[name]}</legend>
          <ul>
            {(counts[name] ?? []).map(({ value, count }) => (
              <li key={value}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen[name]?.includes(value) ?? false}
                    onChange={() => onToggle(name, value)}
                  />
                  <span>{facetValueWords(language, name, value, classWords)}</span>
                  <span className="quiet number">{numberWords(language, count)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </details>
  );
});
