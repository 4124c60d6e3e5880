import { useState } from "react";
import {
  type Allegation,
  type AllegationField,
  allegationFields,
  allegationText,
  missingFields,
} from "../../../shared/e-allegation/e-allegation-text.ts";
import { eAllegationText, reportWords } from "../../text/e-allegation-text.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";
import { CopyButton } from "../tool/CopyButton.tsx";
import { useEarlyInput } from "../use-early-input.ts";

/** What one knows on the left, the report as plain text on the right. Nothing is kept: a report names people. */
export function EAllegation({ language, form }: { language: Language; form: string }) {
  useEarlyInput();
  const text = eAllegationText[language];
  const [allegation, setAllegation] = useState<Allegation>({});
  const report = allegationText(allegation, reportWords);
  const missing = missingFields(allegation);
  const ask = (field: AllegationField) => (
    <div key={field}>
      <label className="ask-label" htmlFor={`e-${field}`}>
        {text.field[field].label}
      </label>
      <p className="quiet small" id={`hint-${field}`}>
        {text.field[field].hint}
      </p>
      <textarea
        id={`e-${field}`}
        className="field"
        rows={2}
        aria-describedby={`hint-${field}`}
        value={allegation[field] ?? ""}
        onChange={(event) => setAllegation({ ...allegation, [field]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="tool">
      <form method="dialog" className="tool-ask tool-ask-long no-print" onSubmit={(event) => event.preventDefault()}>
        <p className="remark">{text.danger}</p>
        {allegationFields.map(ask)}
      </form>
      <section className="tool-answer flow" aria-labelledby="text">
        <h2 id="text">{text.answerTitle}</h2>
        <p role="status" className="small">
          {missing.length > 0 ? `${text.missing} ${missing.map((field) => text.field[field].label).join(", ")}.` : text.complete}
        </p>
        {text.english && <p className="quiet small">{text.english}</p>}
        <pre className="card copy-text" lang="en">
          {report}
        </pre>
        <div className="tool-buttons no-print">
          <CopyButton language={language} content={report} />
          <a className="button button-quiet" href={form}>
            {text.send}
          </a>
          <button type="button" className="button button-quiet" onClick={() => print()}>
            {toolText[language].print}
          </button>
        </div>
        <p className="quiet small">
          {text.kept} {toolText[language].privacy}
        </p>
        <h3>{text.checklistTitle}</h3>
        <ul>
          {text.checklist.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
