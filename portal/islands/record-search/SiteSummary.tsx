import { memo } from "react";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import { numberWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { siteSearchText } from "../../text/site-search-text.ts";

type Props = { language: Language; matches: readonly SiteMatches[] };

/** One line above the records that says what else there is, and leads down to it. */
export const SiteSummary = memo(function SiteSummary({ language, matches }: Props) {
  const text = siteSearchText[language];
  return (
    <p className="site-summary small no-print" aria-live="polite">
      {matches.length > 0 && (
        <>
          {text.also}{" "}
          {matches.map(({ group, total }) => (
            <a key={group} href={`#also-${group}`}>
              {text.group[group]} <span className="number">({numberWords(language, total)})</span>
            </a>
          ))}
        </>
      )}
    </p>
  );
});
