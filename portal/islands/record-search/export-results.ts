import { expiryEntries } from "../../../shared/calendar/expiry-entries.ts";
import { localDay } from "../../../shared/calendar/local-day.ts";
import { writeIcs } from "../../../shared/calendar/write-ics.ts";
import { writeCsv } from "../../../shared/csv/write-csv.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { Language } from "../../text/language.ts";
import { recordPageText } from "../../text/record-page-text.ts";

/** The register that the rows come from goes with them. */
export type ExportOrigin = { version: string; asOf: string; address: string };

export const resultsAsCsv = (rows: readonly ResultRow[], { version, asOf, address }: ExportOrigin): string =>
  writeCsv<ResultRow>(
    [
      ["mark", ({ record }) => record.title],
      ["kind", ({ record }) => record.kind],
      ["number", ({ record }) => record.number],
      ["registration_number", ({ record }) => record.registrationNumber],
      ["owner", ({ record }) => record.owner],
      ["goods", ({ record }) => record.goods],
      ["classes", ({ record }) => record.classes],
      ["gray_market", ({ record }) => record.grayMarket],
      ["evidence", ({ record }) => record.evidence],
      ["year", ({ record }) => record.year],
      ["expires", ({ record }) => record.expires],
      ["documented", ({ record }) => record.documented],
      ["releases", ({ record }) => record.releases],
      ["page", ({ record }) => new URL(record.path, address).href],
      ["register_version", () => version],
      ["register_as_of", () => asOf],
    ],
    rows,
  );

export const resultsAsJson = (rows: readonly ResultRow[], origin: ExportOrigin): string =>
  `${JSON.stringify({ register: { version: origin.version, asOf: origin.asOf }, address: origin.address, records: rows.map(({ record, why }) => ({ ...record, why })) }, null, 2)}\n`;

/** The expiry days that lie ahead of `now`, of all rows in one calendar file; none where no row gives a whole date. */
export function resultsAsCalendar(rows: readonly ResultRow[], language: Language, now: Date): string | undefined {
  const today = localDay(now);
  const entries = rows.flatMap(({ record: { kind, path, title, number, expires } }) => {
    // A mark that only releases name is no recordation; nothing of it expires.
    if (kind === undefined || kind === "seized-mark") return [];
    const name = number ? `${title} (${number})` : title;
    return expiryEntries({ id: path.replaceAll("/", "-"), kind, name, expires }, today, recordPageText[language].expiry);
  });
  return entries.length === 0 ? undefined : writeIcs(entries, now.toISOString());
}
