import { useEffect, useRef } from "react";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";
import { afterPaint } from "../after-paint.ts";
import { keepOffline } from "../keep-offline.ts";
import { showLetters } from "../show-letters.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { CheckForm } from "./CheckForm.tsx";
import { CheckResultView } from "./CheckResultView.tsx";
import { sharedWords } from "./shared-words.ts";
import { useCheck } from "./use-check.ts";
import { useListingInput } from "./use-listing-input.ts";
import { useTitleList } from "./use-title-list.ts";

type Props = {
  language: Language;
  /** Address of the register file to check against. */
  register: string;
};

/** Paste, drop or share: the same check as the extension's, in a worker on this device. */
export function ListingCheck({ language, register: registerAddress }: Props) {
  useEarlyInput();
  const text = checkText[language];
  const checker = useCheck(registerAddress);
  const { result, register, cancel } = checker;
  const input = useListingInput(text, checker);
  const { TitleList, missing } = useTitleList(result.kind === "working");
  const outcome = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    const shared = sharedWords(location.search);
    if (shared === undefined) return;
    input.fill(shared);
    // The service worker answered this address on the device; loaded again, it need not carry the words once more.
    history.replaceState(null, "", location.pathname);
  }, []);
  // The letters, as a large file, and what is kept for later must not hold up the first check.
  const settled = register !== undefined && result.kind !== "waiting";
  useEffect(() => {
    if (settled)
      afterPaint(() => {
        keepOffline();
        showLetters();
      });
    // A reader who has been here before has the letters from the service worker.
    else if (navigator.serviceWorker?.controller) showLetters();
  }, [settled]);
  useEffect(() => {
    if (result.kind !== "checked" && result.kind !== "listed") return;
    // A browser centres what is focused; of a long result the middle would show, not its first sentence.
    outcome.current?.focus({ preventScroll: true });
    outcome.current?.scrollIntoView({ block: "nearest" });
  }, [result]);

  return (
    <div className="listing-check">
      <CheckForm language={language} input={input} />
      <p className="examples">
        <span className="quiet">{text.examplesTitle}</span>
        {text.examples.map((example) => (
          <button key={example} type="button" className="chip" onClick={() => input.fill(example)}>
            {example}
          </button>
        ))}
      </p>
      {input.note && (
        <p className="card" role="alert">
          {input.note}
        </p>
      )}
      <div ref={outcome} tabIndex={-1} className="check-outcome">
        {result.kind === "failed" && (
          <p className="card" role="alert">
            {text.failed(result.problem)}
          </p>
        )}
        {result.kind === "waiting" && <p role="status">{text.waiting}</p>}
        {result.kind === "working" && (
          <p role="status">
            <progress aria-label={text.working} value={result.done} max={result.of} /> {text.progress(result.done, result.of)}{" "}
            <button type="button" className="button button-quiet" onClick={cancel}>
              {text.cancel}
            </button>
          </p>
        )}
        {result.kind === "listed" && missing && (
          <p className="card" role="alert">
            {text.failed(text.listMissing)}
          </p>
        )}
        {result.kind === "checked" && <CheckResultView language={language} result={result} reading={input.reading} />}
        {result.kind === "listed" && register && TitleList && (
          <TitleList language={language} titles={result.titles} cancelled={result.cancelled} register={register} />
        )}
      </div>
    </div>
  );
}
