import { type DragEvent, useState } from "react";
import { type CardPage, cardPage } from "../../../shared/check/evidence-card/card-page.ts";
import type { EvidenceCard } from "../../../shared/check/evidence-card/evidence-card.ts";
import { readCard } from "../../../shared/check/evidence-card/read-card.ts";
import { type CardVerdict, verifyCard } from "../../../shared/check/evidence-card/verify-card.ts";
import { outcomeSentence } from "../../../shared/check/wording.ts";
import { dateWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { verifyText } from "../../text/verify-text.ts";
import { sha256 } from "../listing-check/sha256.ts";
import { checkAgain } from "./check-again.ts";

type Verified = { kind: "verified"; card: EvidenceCard; page: CardPage; verdict: CardVerdict };
type State = { kind: "waiting" } | { kind: "working" } | { kind: "refused"; problem: string } | Verified;

const mostBytes = 5_000_000;

/** Takes an evidence card and checks it again, against the version of the register that it names. Nothing of the file is run. */
export function CardVerify({ language, dataFolder }: { language: Language; dataFolder: string }) {
  const text = verifyText[language];
  const [state, setState] = useState<State>({ kind: "waiting" });

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setState({ kind: "refused", problem: text.refused["too-large"](file.name) });
    setState({ kind: "working" });
    const content = await file.text();
    const read = readCard(content);
    if (!read.ok) return setState({ kind: "refused", problem: text.refused[read.why](file.name) });
    try {
      const verdict = await verifyCard(read.value, sha256, (words, version) => checkAgain(dataFolder, words, version));
      setState({ kind: "verified", card: read.value, page: cardPage(content, read.value), verdict });
    } catch (error) {
      setState({ kind: "refused", problem: text.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <label className="card drop-card" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <span>{text.drop}</span>
        <input
          type="file"
          accept=".html,.htm,.json,text/html,application/json"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      <div role="status" className="flow verdict">
        {state.kind === "working" && <p>{text.working}</p>}
        {state.kind === "refused" && <p className="card">{state.problem}</p>}
        {state.kind === "verified" && <Verdict language={language} {...state} />}
      </div>
    </>
  );
}

function Verdict({ language, card, page, verdict }: Omit<Verified, "kind"> & { language: Language }) {
  const text = verifyText[language];
  // What was edited in the data is the graver thing to say.
  const isOtherPage = page === "other" && verdict.kind !== "altered";
  return (
    <>
      <h2>{isOtherPage ? text.otherPage.title : text.verdict[verdict.kind]}</h2>
      {isOtherPage && <p>{text.otherPage.explains}</p>}
      <p>{text.explains[verdict.kind]}</p>
      {verdict.kind === "differs" && (
        <>
          <p>
            {text.differsIn} {verdict.differences.map((part) => text.part[part]).join(", ")}.
          </p>
          <p>{outcomeSentence(verdict.now, language)}</p>
        </>
      )}
      <dl className="facts">
        <dt>{text.fact.title}</dt>
        <dd dir="auto">{card.text.title}</dd>
        <dt>{text.fact.page}</dt>
        <dd dir="auto">
          {card.page.address ?? text.noAddress}
          {card.page.title !== card.text.title && (
            <>
              <br />
              {card.page.title}
            </>
          )}
        </dd>
        <dt>{text.fact.outcome}</dt>
        <dd>{outcomeSentence(card.check, language)}</dd>
        <dt>{text.fact.made}</dt>
        <dd>
          {dateWords(language, card.made.at.slice(0, 10))}, {card.made.by} {card.made.version}
        </dd>
        <dt>{text.fact.register}</dt>
        <dd className="number">{card.check.register.version}</dd>
        <dt>{text.fact.hash}</dt>
        <dd className="number">{card.hash}</dd>
      </dl>
    </>
  );
}
