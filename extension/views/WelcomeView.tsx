import { LabelLegend } from "./LabelLegend.tsx";
import { Privacy } from "./Privacy.tsx";
import { StoreChoices } from "./StoreChoices.tsx";
import { useWords } from "./use-words.tsx";

const steps = ["welcomeStepChip", "welcomeStepPanel", "welcomeStepEvidence"] as const;

/** The first page after installing: what it does, what it reads, which shops it may check by itself. */
export function WelcomeView() {
  const words = useWords();
  return (
    <main className="wide">
      <p className="wordmark">Border Lens</p>
      <h1>{words("welcomeTitle")}</h1>
      <p className="lead">{words("welcomeLead")}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{words(step)}</li>
        ))}
      </ol>
      <LabelLegend />
      <StoreChoices />
      <Privacy />
      <p className="quiet">{words("welcomeLater")}</p>
      <button type="button" className="primary" onClick={() => window.close()}>
        {words("welcomeDone")}
      </button>
      <p className="small-print">{words("notGovernment")}</p>
    </main>
  );
}
