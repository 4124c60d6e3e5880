import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readCenterRow } from "../../shared/center/read-center-row.ts";
import { readContactRow } from "../../shared/contact/read-contact-row.ts";
import { readDeadlineEventRow, readDeadlineRow } from "../../shared/deadline/read-deadline-row.ts";
import { readGlossaryRow } from "../../shared/glossary/read-glossary-row.ts";
import { readOfficialLinkRow } from "../../shared/official-link/read-official-link-row.ts";
import { readPartnerRow } from "../../shared/partner/read-partner-row.ts";
import { readPortRow } from "../../shared/port/read-port-row.ts";
import type { Result } from "../../shared/result.ts";
import { readStoreReportingRow } from "../../shared/store-reporting/read-store-reporting-row.ts";
import { readTimelineRow } from "../../shared/timeline/read-timeline-row.ts";

/** Reads a table below `content/`; broken rows were told before a build begins, here the first is enough. */
function readTable<T>(file: string, read: (row: Record<string, string>) => Result<T>): T[] {
  const rows = parse(readFileSync(join(process.cwd(), "content", file)), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  return rows.map((row) => {
    const result = read(row);
    if (!result.ok) throw new Error(`content/${file}: ${result.problem} Run \`npm run test:content\` for every such place.`);
    return result.value;
  });
}

export const contacts = () => readTable("contacts/contacts.csv", readContactRow);
export const ports = () => readTable("ports/ports.csv", readPortRow);
export const centers = () => readTable("centers/centers.csv", readCenterRow);
export const officialLinks = () => readTable("forms/forms.csv", readOfficialLinkRow);
export const glossary = () => readTable("glossary/glossary.csv", readGlossaryRow);
export const timeline = () => readTable("timeline/timeline.csv", readTimelineRow);
export const partners = () => readTable("partners/partners.csv", readPartnerRow);
export const storeReporting = () => readTable("stores/reporting.csv", readStoreReportingRow);
export const deadlines = () => readTable("deadlines/deadlines.csv", readDeadlineRow);
export const deadlineEvents = () => readTable("deadlines/events.csv", readDeadlineEventRow);
