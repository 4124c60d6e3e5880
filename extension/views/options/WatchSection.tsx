import { dayWords } from "../../i18n/date-words.ts";
import { watchedMarks } from "../../storage/watched-marks.ts";
import { goOnBeside } from "../go-on-beside.ts";
import { portalLink } from "../portal-link.ts";
import { useItem } from "../use-item.ts";
import { usePermissions } from "../use-permissions.ts";
import { useLanguage, useWords } from "../use-words.tsx";

/** The marks that are watched, with what changed, and whether the browser may tell. */
export function WatchSection() {
  const words = useWords();
  const language = useLanguage();
  const [watched, change] = useItem(watchedMarks);
  const { mayNotify, notify } = usePermissions();
  if (!watched) return null;
  return (
    <fieldset className="choices" tabIndex={-1}>
      <legend>{words("watchLegend")}</legend>
      {watched.length === 0 ? (
        <p className="quiet">{words("watchNone")}</p>
      ) : (
        <ul className="rows">
          {watched.map(({ markId, name, changedAt }) => (
            <li key={markId} className="row">
              <span>
                <a href={portalLink(`/marks/${markId}/`, language)} target="_blank" rel="noreferrer">
                  {name}
                </a>{" "}
                <span className="quiet">
                  {changedAt ? words("watchChanged", dayWords(changedAt, language)) : words("watchUnchanged")}
                </span>
              </span>
              <button
                type="button"
                className="secondary"
                onClick={(event) => {
                  goOnBeside(event, event.currentTarget.closest("fieldset"));
                  void change((before) => before.filter((mark) => mark.markId !== markId));
                }}
              >
                {words("watchStop")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(watched.length > 0 || mayNotify) && (
        <p className="row">
          {mayNotify && <span>{words("watchNotifyOn")}</span>}
          <button type="button" className="secondary" onClick={() => void notify(!mayNotify)}>
            {words(mayNotify ? "watchNotifyStop" : "watchNotify")}
          </button>
        </p>
      )}
    </fieldset>
  );
}
