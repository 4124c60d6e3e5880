import type { ClipboardEvent, DragEvent, FormEvent } from "react";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";
import { linesOf, longestInBox } from "./held-input.ts";
import type { ListingInput } from "./use-listing-input.ts";

/** The box, what is held beside it, and the ways to fill them: typing, pasting, dropping, choosing a file. */
export function CheckForm({ language, input }: { language: Language; input: ListingInput }) {
  const text = checkText[language];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    input.check();
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    // Dropped words go into the box by themselves.
    if (!file) return;
    event.preventDefault();
    void input.takeFile(file);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    const words = event.clipboardData.getData("text/plain");
    if (words.length > longestInBox) input.hold(words);
    else if (file && words === "") void input.takeFile(file);
    else return;
    event.preventDefault();
  };
  return (
    <form method="dialog" onSubmit={submit} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor="listing">{text.label}</label>
      <textarea
        id="listing"
        className="field"
        rows={6}
        value={input.typed}
        onChange={(event) => input.type(event.target.value)}
        onPaste={paste}
        aria-describedby="listing-note"
        spellCheck={false}
      />
      <p id="listing-note" className="quiet small">
        {text.hint}
      </p>
      <div role="status">
        {input.held && (
          <p className="held">
            <span dir="auto">{text.held(input.held.name ?? text.pastedText, linesOf(input.held), input.held.taken.kind)}</span>{" "}
            <button type="button" className="button button-quiet" onClick={input.release}>
              {text.release}
            </button>
          </p>
        )}
      </div>
      <div className="check-row">
        <button className="button" type="submit">
          {text.button}
        </button>
        <label className="check-option">
          <input type="checkbox" checked={input.asList} onChange={(event) => input.setAsList(event.target.checked)} />{" "}
          {text.asList}
        </label>
        <label className="check-file">
          {text.file}{" "}
          <input
            type="file"
            accept=".html,.htm,.mhtml,.txt,.csv,.tsv,text/html,text/plain,text/csv"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void input.takeFile(file);
              event.target.value = "";
            }}
          />
        </label>
      </div>
    </form>
  );
}
