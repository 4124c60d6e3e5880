import type { ReleaseNote } from "../../shared/release/release.ts";
import { dateWords } from "../i18n/date-words.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** The releases that name a mark on seized goods, newest first. */
export function ReleaseList({ releases, most }: { releases: readonly ReleaseNote[]; most: number }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <h4>{words("releasesTitle")}</h4>
      <ul className="rows">
        {releases.slice(0, most).map(({ id, date, headline, port, state, sourceKind }) => (
          <li key={id}>
            <a href={portalLink(`/news/${id}/`, language)} target="_blank" rel="noreferrer" lang="en">
              {headline}
            </a>
            <p className="quiet">
              {dateWords(date, language)} · {state ? `${port}, ${state}` : port}
              {sourceKind === "reproduced" && ` · ${words("reportedBy")}`}
            </p>
          </li>
        ))}
      </ul>
      {releases.length > most && <p className="quiet">{words("moreReleases", releases.length - most)}</p>}
    </>
  );
}
