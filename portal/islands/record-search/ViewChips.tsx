import { memo } from "react";
import { type FacetName, facetNames, type SearchView } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";
import { shortWords } from "../../text/short-words.ts";

type Props = {
  language: Language;
  /** The words looked for, trimmed. */
  text: string;
  facets: SearchView["facets"];
  classWords: ReadonlyMap<string, string>;
  onClear: (text: "") => void;
  onToggle: (name: FacetName, value: string) => void;
};

/** What the results are narrowed by, each choice a chip that can be taken away. */
export const ViewChips = memo(function ViewChips({ language, text: asked, facets, classWords, onClear, onToggle }: Props) {
  const text = searchText[language];
  const chips = facetNames.flatMap((name) =>
    (facets[name] ?? []).map((value) => ({
      name,
      value,
      words: `${text.facet[name]}: ${facetValueWords(language, name, value, classWords)}`,
    })),
  );
  if (chips.length === 0 && asked === "") return null;
  return (
    <ul className="chips" aria-label={text.narrowedBy}>
      {asked !== "" && <Chip words={text.quoted(shortWords(asked))} takeAway={text.takeAway} onPress={() => onClear("")} />}
      {chips.map(({ name, value, words }) => (
        <Chip key={words} words={words} takeAway={text.takeAway} onPress={() => onToggle(name, value)} />
      ))}
    </ul>
  );
});

function Chip({ words, takeAway, onPress }: { words: string; takeAway: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" className="chip" onClick={onPress}>
        {words}
        <span aria-hidden="true"> ×</span>
        <span className="visually-hidden"> {takeAway}</span>
      </button>
    </li>
  );
}
