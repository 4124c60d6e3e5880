import { useEffect, useRef, useState } from "react";
import type { Language } from "../../text/language.ts";
import { learnText } from "../../text/learn-text.ts";
import { useEarlyInput } from "../use-early-input.ts";

/** Ten cases, one at a time: choose, read why, go on. Built as a whole list, so that it reads without script too. */
export function Trainer({ language }: { language: Language }) {
  useEarlyInput();
  const text = learnText[language];
  const { cases } = text;
  const [live, setLive] = useState(false);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<(number | undefined)[]>([]);
  /** Whether the answer to this case is shown: by keyboard, every step through the choices chooses one, so choosing alone tells nothing yet. */
  const [told, setTold] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setLive(true), []);
  const go = (to: number) => {
    setAt(to);
    setTold(false);
    // After the next paint the new heading stands in the page.
    requestAnimationFrame(() => heading.current?.focus());
  };
  if (!live)
    return (
      <ol className="trainer-list">
        {cases.map(({ listing, question, answers, right, why }) => (
          <li key={listing}>
            <blockquote>{listing}</blockquote>
            <p>
              <strong>{question}</strong>
            </p>
            <details>
              <summary>{text.answer}</summary>
              <p>
                {answers[right]}. {why}
              </p>
            </details>
          </li>
        ))}
      </ol>
    );
  const current = cases[at];
  if (!current)
    return (
      <section className="card flow">
        <h2 ref={heading} tabIndex={-1}>
          {text.done(chosen.filter((choice, index) => choice === cases[index]?.right).length, cases.length)}
        </h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            setChosen([]);
            go(0);
          }}
        >
          {text.again}
        </button>
      </section>
    );
  const choice = chosen[at];
  return (
    <section className="trainer flow" aria-labelledby="case">
      <h2 id="case" ref={heading} tabIndex={-1}>
        {text.caseOf(at + 1, cases.length)}
      </h2>
      <blockquote className="card">{current.listing}</blockquote>
      <fieldset disabled={told}>
        <legend>{current.question}</legend>
        {current.answers.map((answer, index) => (
          <label key={answer} data-right={told && index === current.right}>
            <input
              type="radio"
              name={`case-${at}`}
              checked={choice === index}
              onChange={() => setChosen(cases.map((_, other) => (other === at ? index : chosen[other])))}
            />{" "}
            {answer}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {told && (
          <p>
            <strong>{choice === current.right ? text.right : text.notQuite}</strong> {current.why}
          </p>
        )}
      </div>
      <button
        type="button"
        className="button"
        disabled={choice === undefined}
        onClick={() => (told ? go(at + 1) : setTold(true))}
      >
        {told ? text.next : text.see}
      </button>
    </section>
  );
}
