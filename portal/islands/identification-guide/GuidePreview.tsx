import type { Ref } from "react";
import type { GuideDraft } from "../../../shared/identification-guide/guide-draft.ts";
import { identificationGuideText } from "../../text/identification-guide-text.ts";
import type { Language } from "../../text/language.ts";

const facts = ["mark", "recordation", "registration", "owner", "contact"] as const;

/** The guide as an officer will see it. The saved file holds this markup: nothing in it may be pressed or typed into. */
export function GuidePreview({ language, draft, ref }: { language: Language; draft: GuideDraft; ref: Ref<HTMLElement> }) {
  const text = identificationGuideText[language];
  const points = draft.points.filter(({ name, real, copy }) => name || real || copy);
  const measurements = draft.measurements.filter(({ what }) => what);
  const importers = draft.importers.filter(({ name }) => name);
  return (
    <article ref={ref} className="guide-preview card">
      <h2>{draft.product || text.untitled}</h2>
      {draft.notice && <p>{draft.notice}</p>}
      <dl className="facts">
        {facts.map((fact) =>
          draft[fact] ? [<dt key={fact}>{text.field[fact]}</dt>, <dd key={`${fact}-said`}>{draft[fact]}</dd>] : null,
        )}
      </dl>
      {draft.description && <p>{draft.description}</p>}
      {points.length > 0 && <h3>{text.points}</h3>}
      {points.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place, and are never moved
        <section key={at} className="guide-point">
          <h4>
            {at + 1}. {point.name}
          </h4>
          <div className="guide-pair">
            <div>
              <p>
                <strong>{text.real}:</strong> {point.real}
              </p>
              {point.realPhoto && <img src={point.realPhoto} alt={`${text.realPhoto}: ${point.name}`} />}
            </div>
            <div>
              <p>
                <strong>{text.copy}:</strong> {point.copy}
              </p>
              {point.copyPhoto && <img src={point.copyPhoto} alt={`${text.copyPhoto}: ${point.name}`} />}
            </div>
          </div>
        </section>
      ))}
      {measurements.length > 0 && (
        <PairTable
          title={text.measurements}
          heads={[text.what, text.value]}
          rows={measurements.map(({ what, value }) => [what, value])}
        />
      )}
      {importers.length > 0 && (
        <PairTable
          title={text.importers}
          heads={[text.importerName, text.importerNote]}
          rows={importers.map(({ name, note }) => [name, note])}
        />
      )}
    </article>
  );
}

function PairTable({ title, heads, rows }: { title: string; heads: [string, string]; rows: [string, string][] }) {
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, second]) => (
            <tr key={first}>
              <td>{first}</td>
              <td>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
