import { emptyView, type SearchView } from "../../../shared/search/search-view.ts";
import { iprsAddress } from "../../text/iprs.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { shortWords } from "../../text/short-words.ts";

type Props = { language: Language; view: SearchView; onChoose: (view: SearchView) => void };

/** What it means that nothing was found, what to try, and where else to ask. */
export function NothingFound({ language, view, onChoose }: Props) {
  const text = searchText[language];
  const asked = shortWords(view.text.trim());
  // What was looked for in one way only, or narrowed, may well be here.
  const further = { ...emptyView, text: view.text, ...(view.leftOut === undefined ? {} : { leftOut: view.leftOut }) };
  const narrowed = view.way !== further.way || Object.keys(view.facets).length > 0;
  return (
    <div className="card flow">
      <p>{narrowed ? text.noneThisWay(asked) : text.none(asked)}</p>
      {narrowed ? (
        <p>
          <button className="button" type="button" onClick={() => onChoose(further)}>
            {text.lookFurther(asked)}
          </button>
        </p>
      ) : (
        <>
          <ul>
            {text.noneAdvice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p>
            <a href={iprsAddress}>{text.askIprs}</a>
          </p>
          <p>
            <button className="button button-quiet" type="button" onClick={() => onChoose(emptyView)}>
              {text.showAll}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
