import { iprsAddress } from "../../text/iprs.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = { language: Language; asked: string; onShowAll: () => void };

/** What it means that nothing was found, what to try, and where else to ask. */
export function NothingFound({ language, asked, onShowAll }: Props) {
  const text = searchText[language];
  return (
    <div className="card flow">
      <p>{text.none(asked)}</p>
      <ul>
        {text.noneAdvice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <p>
        <a href={iprsAddress}>{text.askIprs}</a>
      </p>
      <p>
        <button className="button button-quiet" type="button" onClick={onShowAll}>
          {text.showAll}
        </button>
      </p>
    </div>
  );
}
