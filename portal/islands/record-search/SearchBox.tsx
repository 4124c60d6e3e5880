import type { ClipboardEvent, FormEvent } from "react";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = {
  language: Language;
  text: string;
  /** With each letter. */
  onType: (text: string) => void;
  /** When a text is asked for as a whole: sent, or pasted as a list. */
  onAsk: (text: string) => void;
};

/** Longer lists than fifty numbers are cut. */
const longestPaste = 1000;

/** The box that is typed into. */
export function SearchBox({ language, text, onType, onAsk }: Props) {
  const words = searchText[language];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(text.trim());
  };
  // A list copied from a table has a number a line; a field of one line would run them together.
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = event.clipboardData
      .getData("text")
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (lines.length < 2) return;
    event.preventDefault();
    onAsk(lines.join("; ").slice(0, longestPaste));
  };
  return (
    <search>
      <form method="dialog" className="search-box no-print" onSubmit={submit}>
        <label htmlFor="record-query">{words.label}</label>
        <div className="search-line">
          <input
            className="field"
            id="record-query"
            type="search"
            name="q"
            value={text}
            onChange={(event) => onType(event.target.value)}
            onPaste={paste}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button className="button" type="submit">
            {words.button}
          </button>
        </div>
      </form>
    </search>
  );
}
