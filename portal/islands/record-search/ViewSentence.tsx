import { memo } from "react";
import { mostNumbers, type SearchView } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { shortWords } from "../../text/short-words.ts";

type Props = {
  language: Language;
  view: SearchView;
  /** How many records the view shows; undefined until the first answer. */
  total: number | undefined;
};

/** The query restated as a sentence. */
export const ViewSentence = memo(function ViewSentence({ language, view, total }: Props) {
  const text = searchText[language];
  return (
    <p role="status">
      {total === undefined ? text.searching : text.sentence(total, shortWords(view.text.trim()), view.way)}
      {view.leftOut !== undefined && text.leftOut(view.leftOut, mostNumbers)}
    </p>
  );
});
