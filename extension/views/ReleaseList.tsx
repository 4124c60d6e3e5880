import type { ReleaseNote } from "../../shared/release/release.ts";
import { headlineIn } from "../../shared/release/release-in.ts";
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
        {releases.slice(0, most).map((release) => (
          <li key={release.id}>
            <a href={portalLink(`/news/${release.id}/`, language)} target="_blank" rel="noreferrer">
              {headlineIn(language, release)}
            </a>
            <p className="quiet">
              {dateWords(release.date, language)} · {release.state ? `${release.port}, ${release.state}` : release.port}
              {release.sourceKind === "reproduced" && ` · ${words("reportedBy")}`}
            </p>
          </li>
        ))}
      </ul>
      {releases.length > most && <p className="quiet">{words("moreReleases", releases.length - most)}</p>}
    </>
  );
}
