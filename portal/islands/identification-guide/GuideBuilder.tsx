import { useRef, useState } from "react";
import { guideDocument } from "../../../shared/identification-guide/guide-document.ts";
import { type GuideDraft, type GuidePoint, missingFrom, readDraft } from "../../../shared/identification-guide/guide-draft.ts";
import { identificationGuideText } from "../../text/identification-guide-text.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";
import { saveAs } from "../save-as.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { GuidePreview } from "./GuidePreview.tsx";
import { PairFields } from "./PairFields.tsx";
import { PointFields } from "./PointFields.tsx";
import { useDraft } from "./use-draft.ts";

const fields = ["product", "mark", "recordation", "registration", "owner", "contact", "description", "notice"] as const;
const longFields: readonly string[] = ["contact", "description", "notice"];

/** The parts of the guide on the left, the guide itself on the right. */
export function GuideBuilder({ language, template }: { language: Language; template: string }) {
  useEarlyInput();
  const text = identificationGuideText[language];
  const { draft, change, kept, forget } = useDraft();
  const [trouble, setTrouble] = useState("");
  const preview = useRef<HTMLElement>(null);
  const set = (part: Partial<GuideDraft>) => change({ ...draft, ...part });
  const setPoint = (at: number, part: Partial<GuidePoint>) =>
    set({ points: draft.points.map((point, index) => (index === at ? withPart(point, part) : point)) });
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readDraft(await file.text());
    setTrouble(read.ok ? "" : text.draftProblem(file.name));
    if (read.ok) change(read.value);
  };
  const name =
    draft.product
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "") || "identification-guide";
  const saveHtml = () =>
    saveAs(
      `${name}.html`,
      "text/html",
      guideDocument({ title: draft.product || text.untitled, language, body: preview.current?.outerHTML ?? "" }),
    );
  const missing = missingFrom(draft);
  return (
    <div className="tool">
      <form method="dialog" className="tool-ask tool-ask-long no-print" onSubmit={(event) => event.preventDefault()}>
        {fields.map((field) => (
          <div key={field}>
            <label className="ask-label" htmlFor={`guide-${field}`}>
              {text.field[field]}
            </label>
            {field === "notice" && (
              <span className="quiet small">
                {text.noticeHint} <a href={template}>{text.template}</a>
              </span>
            )}
            <textarea
              id={`guide-${field}`}
              className="field"
              rows={longFields.includes(field) ? 3 : 1}
              maxLength={5000}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          </div>
        ))}
        {draft.points.map((point, at) => (
          <PointFields
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place, and are never moved
            key={at}
            language={language}
            at={at}
            point={point}
            onChange={(part) => setPoint(at, part)}
            onRemove={() => set({ points: draft.points.filter((_, index) => index !== at) })}
            onProblem={setTrouble}
          />
        ))}
        <button
          type="button"
          className="button button-quiet"
          disabled={draft.points.length >= 40}
          onClick={() => set({ points: [...draft.points, { name: "", real: "", copy: "" }] })}
        >
          {text.add.points}
        </button>
        <PairFields
          title={text.measurements}
          labels={[text.what, text.value]}
          rows={draft.measurements.map(({ what, value }) => [what, value])}
          add={text.add.measurements}
          remove={text.remove}
          onChange={(rows) => set({ measurements: rows.slice(0, 60).map(([what, value]) => ({ what, value })) })}
        />
        <PairFields
          title={text.importers}
          labels={[text.importerName, text.importerNote]}
          rows={draft.importers.map((importer) => [importer.name, importer.note])}
          add={text.add.importers}
          remove={text.remove}
          onChange={(rows) => set({ importers: rows.slice(0, 200).map(([importer, note]) => ({ name: importer, note })) })}
        />
      </form>
      <section className="tool-answer flow" aria-label={text.previewTitle}>
        <div className="flow no-print">
          <p role="status" className="small">
            {missing.length > 0 ? `${text.needs} ${missing.map((need) => text.need[need]).join(", ")}.` : text.complete}{" "}
            {kept === "kept" && text.kept}
          </p>
          {(trouble || kept === "full" || kept === "refused") && (
            <p role="alert" className="remark">
              {trouble || (kept === "full" ? text.quota : text.notKept)}
            </p>
          )}
          <div className="tool-buttons">
            <button type="button" className="button" onClick={saveHtml}>
              {text.saveHtml}
            </button>
            <button type="button" className="button button-quiet" onClick={() => print()}>
              {toolText[language].print}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => saveAs(`${name}.json`, "application/json", JSON.stringify(draft))}
            >
              {text.saveDraft}
            </button>
            <button type="button" className="button button-quiet" onClick={() => confirm(text.clearSure) && void forget()}>
              {text.clear}
            </button>
          </div>
          <label className="small">
            {text.openDraft}{" "}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                void open(event.target.files?.[0]);
                event.target.value = "";
              }}
            />
          </label>
          <p className="quiet small">{text.keptIn}</p>
        </div>
        <GuidePreview language={language} draft={draft} ref={preview} />
        <div className="no-print flow">
          <h3>{text.rulesTitle}</h3>
          <ul>
            {text.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}

/** A point with a part changed; a photo set to nothing is taken out, so that the draft holds no empty field. */
const withPart = (point: GuidePoint, part: Partial<GuidePoint>): GuidePoint =>
  Object.fromEntries(Object.entries({ ...point, ...part }).filter(([, value]) => value !== undefined)) as GuidePoint;
