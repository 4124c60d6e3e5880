import { memo } from "react";
import { searchWays } from "../../../shared/search/record-query.ts";
import { facetNames, type SearchView, toggleFacet } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";

type Props = {
  language: Language;
  view: SearchView;
  /** How many records the view shows; undefined until the first answer. */
  total: number | undefined;
  classWords: ReadonlyMap<string, string>;
  onChange: (view: SearchView) => void;
};

/** The query restated as a sentence, each choice a chip that can be taken away, and the ways of looking. */
export const ViewSentence = memo(function ViewSentence({ language, view, total, classWords, onChange }: Props) {
  const text = searchText[language];
  const asked = view.text.trim();
  const chips = facetNames.flatMap((name) =>
    (view.facets[name] ?? []).map((value) => ({
      name,
      value,
      words: `${text.facet[name]}: ${facetValueWords(language, name, value, classWords)}`,
    })),
  );
  return (
    <div className="view-sentence">
      <p role="status">{total === undefined ? text.searching : text.sentence(total, asked, view.way)}</p>
      {(chips.length > 0 || asked !== "") && (
        <ul className="chips no-print" aria-label={text.narrowedBy}>
          {asked !== "" && (
            <li>
              <button type="button" className="chip" onClick={() => onChange({ ...view, text: "" })}>
                {text.quoted(asked)}
                <span aria-hidden="true"> ×</span>
                <span className="visually-hidden"> {text.takeAway}</span>
              </button>
            </li>
          )}
          {chips.map(({ name, value, words }) => (
            <li key={words}>
              <button type="button" className="chip" onClick={() => onChange(toggleFacet(view, name, value))}>
                {words}
                <span aria-hidden="true"> ×</span>
                <span className="visually-hidden"> {text.takeAway}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked !== "" && (
        <fieldset className="ways no-print">
          <legend className="visually-hidden">{text.ways}</legend>
          {searchWays.map((way) => (
            <button
              key={way}
              type="button"
              className="chip"
              aria-pressed={view.way === way}
              onClick={() => onChange({ ...view, way })}
            >
              {text.way[way]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
});
