import { type ClipboardEvent, type FormEvent, memo, useEffect, useLayoutEffect, useRef } from "react";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = {
  language: Language;
  /** The newest view that was not typed: its words are put into the box. */
  chosen: SearchView | undefined;
  /** With each letter, and a moment before it: the same text may come twice. */
  onType: (text: string) => void;
  /** When a text is asked for as a whole: sent, or pasted as a list. */
  onAsk: (text: string) => void;
};

/** The box that is typed into. It keeps its own text: a letter stands there without waiting for anything to be drawn. */
export const SearchBox = memo(function SearchBox({ language, chosen, onType, onAsk }: Props) {
  const words = searchText[language];
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current && chosen && box.current.value !== chosen.text) box.current.value = chosen.text;
  }, [chosen]);
  // Letters that came while the page was waking, after its first rendering and before its handlers: no event told of them.
  useEffect(() => {
    const early = box.current?.value ?? "";
    if (early !== "") onType(early);
  }, [onType]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(box.current?.value.trim() ?? "");
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
    onAsk(lines.join("; "));
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
            ref={box}
            defaultValue=""
            onBeforeInput={(event) => onType(textWith(event.currentTarget, event.data))}
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
});

/**
 * What the box will hold with these letters in it. Browsers take longer to draw a letter than the worker to find its records, so they
 * are asked for before it stands there; what it then holds is asked for again where it is something else.
 */
function textWith({ value, selectionStart, selectionEnd }: HTMLInputElement, letters: string): string {
  return value.slice(0, selectionStart ?? value.length) + letters + value.slice(selectionEnd ?? value.length);
}
