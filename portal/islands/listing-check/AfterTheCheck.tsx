import { correctionText } from "../../../shared/check/correction-text.ts";
import { guideFor, routesToReport, stepsForBuyer } from "../../../shared/check/next-steps.ts";
import { checkText } from "../../text/check-text.ts";
import { addressIn, type Language } from "../../text/language.ts";
import { CopyButton } from "../tool/CopyButton.tsx";
import type { CheckResult } from "./use-check.ts";

type Props = { language: Language; result: Extract<CheckResult, { kind: "checked" }> };

/** What a careful buyer can do now: look at some things alone, read the guide for the goods, report or ask. */
export function AfterTheCheck({ language, result }: Props) {
  const text = checkText[language];
  const guide = guideFor(result.text);
  return (
    <>
      <section className="flow">
        <h3>{text.stepsTitle}</h3>
        <ol>
          {stepsForBuyer(language).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a href={addressIn(language, guide.path)}>{guide.kind ? text.guideForKind : text.guideForAll}</a>
        </p>
      </section>
      <div>
        <details>
          <summary>{text.routesTitle}</summary>
          <ul className="plain">
            {routesToReport(language).map(({ route, name, why, address }) => (
              <li key={route}>
                {address ? <a href={address}>{name}</a> : <strong>{name}</strong>}
                <br />
                <span className="quiet small">{why}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={addressIn(language, "/contacts/")}>{text.routesAll}</a>
          </p>
        </details>
        <Correction language={language} result={result} />
      </div>
    </>
  );
}

/** "This is wrong": a text to copy and send by the way that the corrections page names. */
function Correction({ language, result: { text: listing, check } }: Props) {
  const text = checkText[language];
  const words = correctionText({ text: listing, check, program: `portal ${__PORTAL_VERSION__}` });
  return (
    <details className="no-print">
      <summary>{text.wrongTitle}</summary>
      <div className="flow correction">
        <p className="quiet small">{text.wrongWhy}</p>
        <textarea className="field small" readOnly rows={8} value={words} aria-label={text.wrongText} lang="en" />
        <p>
          <CopyButton language={language} content={words} />
        </p>
        <p>
          <a href={addressIn(language, "/corrections/")}>{text.wrongHow}</a>
        </p>
      </div>
    </details>
  );
}
