import { useWords } from "./use-words.tsx";

/** What can always be done from panel and popup. */
export function PanelTools({ check }: { check: () => void }) {
  const words = useWords();
  return (
    <nav className="tools" aria-label={words("toolsLabel")}>
      <button type="button" className="link" onClick={check}>
        {words("checkAgain")}
      </button>
      <a href="tabs/recent.html" target="_blank" rel="noreferrer">
        {words("openRecent")}
      </a>
      <button type="button" className="link" onClick={() => chrome.runtime.openOptionsPage()}>
        {words("options")}
      </button>
    </nav>
  );
}
