import { textOf } from "../../shared/listing/listing.ts";
import type { Mention } from "../../shared/mention/mention.ts";
import { dateWords } from "../i18n/date-words.ts";
import type { CheckReport } from "../messages/check-report.ts";
import { EvidenceCardButtons } from "./EvidenceCardButtons.tsx";
import { HowRead } from "./HowRead.tsx";
import { ListingAsRead } from "./ListingAsRead.tsx";
import { MarkCard } from "./MarkCard.tsx";
import { Meaning } from "./Meaning.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { OldRegister } from "./OldRegister.tsx";
import { OutcomeHeading } from "./OutcomeHeading.tsx";
import { ReportRoutes } from "./ReportRoutes.tsx";
import { SignalList } from "./SignalList.tsx";
import { ThisIsWrong } from "./ThisIsWrong.tsx";
import { useLanguage, useWords } from "./use-words.tsx";

type Checked = Extract<CheckReport, { kind: "check" }>;

/** A check in full: outcome, the listing, each mark with its evidence, what it means. */
export function CheckView({ report }: { report: Checked }) {
  const { page, evidence } = report;
  const words = useWords();
  const language = useLanguage();
  const { check, reading } = page;
  return (
    <>
      <OutcomeHeading check={check} />
      <OldRegister />
      {reading.kind === "listing" && <ListingAsRead listing={reading.listing} check={check} />}
      {reading.kind === "listing" && evidence.marks.length > 0 && (
        <section aria-labelledby="marks">
          <h2 id="marks">{words("marksTitle")}</h2>
          {evidence.marks.map((mark) => (
            <MarkCard
              key={mark.id}
              mark={mark}
              mentions={check.mentions.filter((mention: Mention) => mention.markId === mark.id)}
              text={textOf(reading.listing)}
              evidence={evidence}
            />
          ))}
        </section>
      )}
      {reading.kind === "listing" && <SignalList signals={check.signals} text={textOf(reading.listing)} />}
      <Meaning check={check} />
      {reading.kind === "listing" && <NextSteps text={textOf(reading.listing)} />}
      <EvidenceCardButtons report={report} />
      <section className="more">
        <ReportRoutes />
        {reading.kind === "listing" && <HowRead listing={reading.listing} />}
        <ThisIsWrong page={page} />
      </section>
      <footer className="small-print">
        <p>{words("registerLine", dateWords(check.register.asOf, language), check.register.version)}</p>
        <p>{words("notGovernment")}</p>
      </footer>
    </>
  );
}
