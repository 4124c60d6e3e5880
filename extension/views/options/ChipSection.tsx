import { type Settings, settings } from "../../storage/settings.ts";
import { goOnBeside } from "../go-on-beside.ts";
import { Choice } from "../StoreChoices.tsx";
import { useItem } from "../use-item.ts";
import { useWords } from "../use-words.tsx";

/** Where the chip shows, and where it was sent away. */
export function ChipSection() {
  const words = useWords();
  const [chosen, change] = useItem(settings);
  if (!chosen) return null;
  const set = (part: Partial<Settings>) => change((before) => ({ ...before, ...part }));
  return (
    <fieldset className="choices" tabIndex={-1}>
      <legend>{words("chipLegend")}</legend>
      <Choice label={words("chipShow")} on={!chosen.chipHidden} change={(on) => set({ chipHidden: !on })} />
      {/* What is hidden everywhere is so on lists too. */}
      <Choice
        label={words("marksOnResults")}
        hint={words("marksOnResultsWhy")}
        on={chosen.marksOnResults && !chosen.chipHidden}
        disabled={chosen.chipHidden}
        change={(on) => set({ marksOnResults: on })}
      />
      {chosen.hiddenHosts.length > 0 && (
        <div>
          <h3>{words("hiddenStores")}</h3>
          <ul className="rows">
            {chosen.hiddenHosts.map((host) => (
              <li key={host} className="row">
                <span>{host}</span>
                <button
                  type="button"
                  className="secondary"
                  onClick={(event) => {
                    goOnBeside(event, event.currentTarget.closest("fieldset"));
                    void set({ hiddenHosts: chosen.hiddenHosts.filter((one) => one !== host) });
                  }}
                >
                  {words("showAgain")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {chosen.hiddenListings.length > 0 && (
        <p className="row">
          <span>
            {chosen.hiddenListings.length === 1 ? words("hiddenListing") : words("hiddenListings", chosen.hiddenListings.length)}
          </span>
          <button
            type="button"
            className="secondary"
            onClick={(event) => {
              goOnBeside(event, event.currentTarget.closest("fieldset"));
              void set({ hiddenListings: [] });
            }}
          >
            {words("showAgain")}
          </button>
        </p>
      )}
    </fieldset>
  );
}
