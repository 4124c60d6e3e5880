import { useRef, useState } from "react";
import { outcomeHeading } from "../../shared/check/wording.ts";
import { recentChecks } from "../storage/recent-checks.ts";
import { settings } from "../storage/settings.ts";
import { AskedTwice } from "./AskedTwice.tsx";
import { goOnBeside } from "./go-on-beside.ts";
import { matchingChecks, recentChecksCsv } from "./recent-checks-file.ts";
import { saveFile } from "./save-file.ts";
import { useItem } from "./use-item.ts";
import { useLanguage, useSettings, useWords } from "./use-words.tsx";

/** The checks kept on this device: search, export, delete. */
export function RecentView() {
  const words = useWords();
  const language = useLanguage();
  const { keepRecent } = useSettings();
  const [, changeSettings] = useItem(settings);
  const [checks, change] = useItem(recentChecks);
  const [typed, setTyped] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  if (!checks) return null;
  const shown = matchingChecks(checks, typed);
  return (
    <main className="wide">
      <p className="wordmark">Border Lens</p>
      <h1 ref={heading} tabIndex={-1}>
        {words("recentTitle")}
      </h1>
      <p>{words(keepRecent ? "recentOn" : "recentOff")}</p>
      {!keepRecent && (
        <button
          type="button"
          className="secondary"
          onClick={() => {
            heading.current?.focus();
            void changeSettings((before) => ({ ...before, keepRecent: true }));
          }}
        >
          {words("recentSwitchOn")}
        </button>
      )}
      {keepRecent && checks.length === 0 && <p className="quiet">{words("recentEmpty")}</p>}
      {checks.length > 0 && (
        <>
          <p className="row">
            <label>
              {words("recentSearch")} <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
            </label>
            <button
              type="button"
              className="secondary"
              onClick={() => saveFile("recent-checks.csv", "text/csv", recentChecksCsv(shown))}
            >
              {words("exportCsv")}
            </button>
            <button
              type="button"
              className="secondary"
              onClick={() => saveFile("recent-checks.json", "application/json", `${JSON.stringify(shown, null, 2)}\n`)}
            >
              {words("exportJson")}
            </button>
            <AskedTwice
              label={words("recentDelete")}
              sure={checks.length === 1 ? words("recentDeleteSureOne") : words("recentDeleteSure", checks.length)}
              act={() => void change(() => []).then(() => heading.current?.focus())}
            />
          </p>
          <p role="status" className="quiet">
            {words("recentCount", shown.length, checks.length)}
          </p>
        </>
      )}
      <ul className="rows">
        {shown.map(({ at, address, title, outcome, marks }) => (
          <li key={`${at} ${address}`} className="row">
            <span>
              <a href={address} rel="noreferrer" dir="auto">
                {title}
              </a>
              <span className="quiet">
                {" "}
                {outcomeHeading(outcome, language)}
                {marks.length > 0 && `: ${marks.join(", ")}`} · {new Date(at).toLocaleString(language)}
              </span>
            </span>
            <button
              type="button"
              className="secondary"
              aria-label={words("deleteOne", title)}
              onClick={(event) => {
                goOnBeside(event, heading.current);
                void change((before) => before.filter((one) => one.at !== at || one.address !== address));
              }}
            >
              {words("delete")}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
