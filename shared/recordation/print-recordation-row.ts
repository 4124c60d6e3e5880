import { printFieldSources } from "./field-source.ts";
import type { RecordationColumn } from "./read-recordation-row.ts";
import type { Recordation } from "./recordation.ts";

/** The row of `content/recordations/recordations.csv` for a recordation; reading it gives the same recordation back. */
export function printRecordationRow(recordation: Recordation): Record<RecordationColumn, string> {
  return {
    recordation_number: recordation.number ?? "",
    kind: recordation.kind,
    mark: recordation.mark,
    words: recordation.words.join("|"),
    owner: recordation.owner ?? "",
    registration_number: recordation.registrationNumber ?? "",
    effective: recordation.effective ?? "",
    expires: recordation.expires ?? "",
    gray_market: recordation.grayMarket,
    classes: recordation.classes.join("; "),
    goods: recordation.goods ?? "",
    evidence_level: recordation.evidenceLevel,
    documented: recordation.source.documented ?? "",
    source_url: recordation.source.url,
    source_title: recordation.source.title,
    evidence: recordation.source.evidence,
    kind_printed: recordation.kindPrinted ?? "",
    related: recordation.related?.join("; ") ?? "",
    field_sources: printFieldSources(recordation.fieldSources ?? {}),
  };
}
