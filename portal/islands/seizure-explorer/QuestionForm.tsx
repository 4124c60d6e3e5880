import { memo } from "react";
import { type CubeQuestion, cubeDimensions, cubeMeasures, type SeizureCube } from "../../../shared/figure/seizure-cube.ts";
import type { ExplorerText } from "../../text/explorer-text.ts";
import type { Language } from "../../text/language.ts";
import { firstQuestion } from "./question-address.ts";
import type { CubeLabels } from "./use-cube.ts";

type Props = {
  text: ExplorerText;
  language: Language;
  cube: SeizureCube;
  labels: CubeLabels;
  question: CubeQuestion;
  onAsk: (question: CubeQuestion) => void;
};

/** Native radios and selects: what to break down by, in what, and what to hold fixed. Every change is answered at once. */
export function QuestionForm({ text, language, cube, labels, question, onAsk }: Props) {
  const hold = (dimension: (typeof cubeDimensions)[number], name: string) => {
    const { [dimension]: _released, ...others } = question.where;
    onAsk({ ...question, where: name === "" ? others : { ...others, [dimension]: name } });
  };
  const breakDown = (by: (typeof cubeDimensions)[number]) => {
    const { [by]: _released, ...where } = question.where;
    onAsk({ ...question, by, where });
  };
  return (
    <form method="dialog" className="explorer-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{text.by}</legend>
        {cubeDimensions.map((dimension) => (
          <label key={dimension}>
            <input type="radio" name="by" checked={question.by === dimension} onChange={() => breakDown(dimension)} />{" "}
            {text.dimensions[dimension]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.measure}</legend>
        {cubeMeasures.toReversed().map((measure) => (
          <label key={measure}>
            <input
              type="radio"
              name="measure"
              checked={question.measure === measure}
              onChange={() => onAsk({ ...question, measure })}
            />{" "}
            {text.measures[measure]}
          </label>
        ))}
      </fieldset>
      <div className="explorer-holds">
        {/* The one that is broken down by stays in its place, shut: to take it away would lay out and measure 156 options anew. */}
        {cubeDimensions.map((dimension) => (
          <label key={dimension}>
            <span>{text.dimensions[dimension]}</span>
            <select
              className="field"
              disabled={dimension === question.by}
              value={question.where[dimension] ?? ""}
              onChange={(event) => hold(dimension, event.target.value)}
            >
              <option value="">{text.any[dimension]}</option>
              <Options published={cube.names[dimension]} labels={labels[dimension]} language={language} />
            </select>
          </label>
        ))}
        <button type="button" className="button button-quiet" onClick={() => onAsk(firstQuestion)}>
          {text.reset}
        </button>
      </div>
    </form>
  );
}

/** The names of one dimension in the order of the reader's alphabet. Sorting 156 names anew for every choice would be felt. */
const Options = memo(function Options({
  published,
  labels,
  language,
}: {
  published: readonly string[];
  labels: Record<string, string>;
  language: Language;
}) {
  const byName = new Intl.Collator(language).compare;
  return published
    .map((name) => ({ name, label: labels[name] ?? name }))
    .sort((a, b) => byName(a.label, b.label))
    .map(({ name, label }) => (
      <option key={name} value={name}>
        {label}
      </option>
    ));
});
