import { useMemo } from "react";
import { formatQuantity } from "../../../shared/figure/format-figure.ts";
import { askCube, type CubeAnswer, type CubeQuestion, cubeDimensions } from "../../../shared/figure/seizure-cube.ts";
import { explorerText } from "../../text/explorer-text.ts";
import type { Language } from "../../text/language.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { firstQuestion } from "./question-address.ts";
import { type CubeLabels, useCube } from "./use-cube.ts";
import { useQuestion } from "./use-question.ts";

type Props = {
  language: Language;
  /** Address of the cube's file. */
  file: string;
  /** The answer to the first question with its names, so that the page is whole before the file arrives. */
  first: CubeAnswer;
  firstLabels: Record<string, string>;
};

/** Questions to the OHSS table of seizure lines, answered in the page. */
export function SeizureExplorer({ language, file, first, firstLabels }: Props) {
  useEarlyInput();
  const text = explorerText[language];
  const state = useCube(file);
  const [question, ask] = useQuestion();
  const cube = state.kind === "ready" ? state.cube : undefined;
  const labels: CubeLabels = state.kind === "ready" ? state.labels : { product: firstLabels, conveyance: {}, origin: {} };
  const answer = useMemo(() => (cube ? askCube(cube, question) : first), [cube, question, first]);
  // Until the file is there the built answer stands, under its own question.
  const shown = cube ? question : firstQuestion;
  const name = (published: string) => labels[shown.by][published] ?? published;

  return (
    <div className="explorer" aria-busy={state.kind === "loading"}>
      {state.kind === "ready" && (
        <QuestionForm text={text} cube={state.cube} labels={labels} question={question} onAsk={ask} language={language} />
      )}
      {state.kind === "loading" && <p className="quiet needs-script">{text.loading}</p>}
      {state.kind === "failed" && <p role="alert">{text.failed}</p>}
      <p role="status" className="explorer-sentence">
        {sentenceOf(shown, answer, labels, language)}
      </p>
      {answer.rows.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <AnswerTable
          text={text}
          language={language}
          answer={answer}
          question={shown}
          name={name}
          {...(cube ? { onHold: (published: string) => ask(holding(question, published)) } : {})}
        />
      )}
    </div>
  );
}

/** Holds one row fixed and breaks down by the first dimension that is still free. */
function holding({ by, measure, where }: CubeQuestion, published: string): CubeQuestion {
  const held = { ...where, [by]: published };
  const next = cubeDimensions.find((dimension) => held[dimension] === undefined) ?? by;
  return { by: next, measure, where: held };
}

function sentenceOf({ by, measure, where }: CubeQuestion, answer: CubeAnswer, labels: CubeLabels, language: Language): string {
  const text = explorerText[language];
  const total = answer.totals.reduce((sum, value) => sum + value, 0);
  const held = cubeDimensions.flatMap((dimension) => {
    const published = where[dimension];
    return published === undefined ? [] : [` ${text.whereWords[dimension](labels[dimension][published] ?? published)}`];
  });
  return text.sentence({
    measure: text.measureWords[measure],
    by: text.dimensions[by].toLowerCase(),
    where: held.join(""),
    total:
      measure === "lines"
        ? formatQuantity({ unit: "lines", value: total, precision: "exact" }, language).replace(/ .*/, "")
        : formatQuantity({ unit: "msrp-usd", value: total, precision: "exact" }, language),
    rows: answer.rows.length,
  });
}
