import { type ClipboardEvent, type DragEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { readPasted } from "../../../shared/check/pasted-text.ts";
import { textOf } from "../../../shared/listing/listing.ts";
import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";
import { keepOffline } from "../keep-offline.ts";
import { CheckResultView } from "./CheckResultView.tsx";
import { readFile } from "./read-file.ts";
import { readSource } from "./read-source.ts";
import { TitleList } from "./TitleList.tsx";
import { useCheck } from "./use-check.ts";

type Props = { language: Language; manifest: string };

/** Paste, drop or share: the same check as the extension's, in a worker on this device. What stands in the box stays there whatever happens. */
export function ListingCheck({ language, manifest }: Props) {
  const text = checkText[language];
  const [typed, setTyped] = useState("");
  const [asList, setAsList] = useState(false);
  const [note, setNote] = useState<string | undefined>(undefined);
  const [reading, setReading] = useState<ListingReading | undefined>(undefined);
  const { result, register, checkOne, checkList, cancel, clear } = useCheck(manifest);
  useEffect(keepOffline, []);
  const outcome = useRef<HTMLDivElement>(null);

  const run = (input: string, list = asList) => {
    setNote(undefined);
    setReading(undefined);
    const pasted = readPasted(input, list);
    if (pasted.kind === "listing") checkOne({ title: pasted.title, description: pasted.description });
    else if (pasted.kind === "titles") {
      if (pasted.dropped > 0) setNote(text.titlesDropped(pasted.titles.length, pasted.dropped));
      checkList(pasted.titles);
    } else if (pasted.kind === "page-source") {
      const read = readSource(pasted.html);
      setReading(read);
      if (read.kind === "listing") checkOne(textOf(read.listing));
      else if (read.kind === "results") checkList(read.cards.map(({ title }) => title));
      else {
        clear();
        setNote(text.notAListing);
      }
    } else {
      clear();
      setNote(text.refused[pasted.kind]);
    }
  };
  const take = async (file: File) => {
    const taken = await readFile(file);
    if (taken.kind === "problem") return setNote(text.fileProblem[taken.why](file.name));
    setNote(undefined);
    if (taken.kind === "titles") {
      setAsList(true);
      setTyped(taken.titles.join("\n"));
      if (taken.dropped > 0) setNote(text.titlesDropped(taken.titles.length, taken.dropped));
      checkList(taken.titles);
    } else {
      setAsList(false);
      setTyped(taken.text);
      run(taken.text, false);
    }
  };

  // Shared from another app (see the web manifest), or sent here by the home page's box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    const shared = new URLSearchParams(location.search);
    const input = ["title", "text", "url", "q"].map((name) => shared.get(name)?.trim()).filter((part) => part);
    if (input.length === 0) return;
    const words = input.filter((part) => !/^https?:\/\/\S+$/.test(part ?? ""));
    const joined = (words.length > 0 ? words : input).join("\n").slice(0, 20_000);
    setTyped(joined);
    run(joined, false);
  }, []);
  useEffect(() => {
    if (result.kind === "checked") outcome.current?.focus();
  }, [result]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(typed);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <div className="listing-check">
      <form onSubmit={submit} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <label htmlFor="listing">{text.label}</label>
        <textarea
          id="listing"
          className="field"
          rows={6}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPaste={paste}
          aria-describedby="listing-note"
          spellCheck={false}
        />
        <p id="listing-note" className="quiet small">
          {text.hint}
        </p>
        <div className="check-row">
          <button className="button" type="submit">
            {text.button}
          </button>
          <label className="check-option">
            <input type="checkbox" checked={asList} onChange={(event) => setAsList(event.target.checked)} /> {text.asList}
          </label>
          <label className="check-file">
            {text.file}{" "}
            <input
              type="file"
              accept=".html,.htm,.mhtml,.txt,.csv,.tsv,text/html,text/plain,text/csv"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void take(file);
                event.target.value = "";
              }}
            />
          </label>
        </div>
      </form>
      <p className="examples">
        <span className="quiet">{text.examplesTitle}</span>
        {text.examples.map((example) => (
          <button
            key={example}
            type="button"
            className="chip"
            onClick={() => {
              setTyped(example);
              setAsList(false);
              run(example, false);
            }}
          >
            {example}
          </button>
        ))}
      </p>
      {note && (
        <p className="card" role="alert">
          {note}
        </p>
      )}
      <div ref={outcome} tabIndex={-1} className="check-outcome">
        {result.kind === "failed" && (
          <p className="card" role="alert">
            {text.failed(result.problem)}
          </p>
        )}
        {result.kind === "working" && (
          <p role="status">
            <progress value={result.done} max={result.of} /> {text.progress(result.done, result.of)}{" "}
            <button type="button" className="button button-quiet" onClick={cancel}>
              {text.cancel}
            </button>
          </p>
        )}
        {result.kind === "checked" && <CheckResultView language={language} result={result} reading={reading} />}
        {result.kind === "listed" && register && (
          <TitleList language={language} titles={result.titles} cancelled={result.cancelled} register={register} />
        )}
      </div>
    </div>
  );
}
