import { memo } from "react";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import { numberWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { siteSearchText } from "../../text/site-search-text.ts";
import "./below-results.css";

type Props = { language: Language; matches: readonly SiteMatches[] };

/** Guides, releases, terms, charts and other pages that fit what is looked for, by group. */
export const SiteResults = memo(function SiteResults({ language, matches }: Props) {
  const text = siteSearchText[language];
  if (matches.length === 0) return null;
  return (
    <section className="site-results no-print" aria-labelledby="also">
      <h2 id="also">{text.title}</h2>
      {matches.map(({ group, total, pages }) => (
        <section key={group} aria-labelledby={`also-${group}`}>
          <h3 id={`also-${group}`} tabIndex={-1}>
            {text.group[group]} <span className="quiet small number">{numberWords(language, total)}</span>
          </h3>
          <ul>
            {pages.map(({ title, path }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
          {total > pages.length && <p className="quiet small">{text.more(total - pages.length)}</p>}
        </section>
      ))}
    </section>
  );
});
