import { memo } from "react";
import { type SearchWay, searchWays } from "../../../shared/search/record-query.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = { language: Language; way: SearchWay; onChange: (way: SearchWay) => void };

/** The ways of looking. They stand before anything is typed, so that the first letter moves nothing. */
export const WayChips = memo(function WayChips({ language, way: chosen, onChange }: Props) {
  const text = searchText[language];
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{text.ways}</legend>
      {searchWays.map((way) => (
        <button key={way} type="button" className="chip" aria-pressed={chosen === way} onClick={() => onChange(way)}>
          {text.way[way]}
        </button>
      ))}
    </fieldset>
  );
});
