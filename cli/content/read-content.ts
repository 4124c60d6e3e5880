import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Content, ContentRule, Located } from "../../content/rules/content-rule.ts";
import { rules as everyRule } from "../../content/rules/rules.ts";
import { readCenterRow } from "../../shared/center/read-center-row.ts";
import { readContactRow } from "../../shared/contact/read-contact-row.ts";
import { readDeadlineEventRow, readDeadlineRow } from "../../shared/deadline/read-deadline-row.ts";
import { figureTableNames } from "../../shared/figure/figure.ts";
import { readSubjectRow } from "../../shared/figure/figure-subject.ts";
import { readFigureRow } from "../../shared/figure/read-figure-row.ts";
import { readFigureSourceRow } from "../../shared/figure/read-figure-source-row.ts";
import { readGlossaryRow } from "../../shared/glossary/read-glossary-row.ts";
import { readGuide } from "../../shared/guide/read-guide.ts";
import { readOrdinaryWordRow } from "../../shared/mark/read-ordinary-word-row.ts";
import { readSeizedMarkRow } from "../../shared/mark/read-seized-mark-row.ts";
import { readNiceClassRow } from "../../shared/nice/read-nice-class-row.ts";
import { readOfficialLinkRow } from "../../shared/official-link/read-official-link-row.ts";
import { readPartnerRow } from "../../shared/partner/read-partner-row.ts";
import { readPortRow } from "../../shared/port/read-port-row.ts";
import { readOrganisationRow } from "../../shared/recordation/organisation.ts";
import { readRecordationRow } from "../../shared/recordation/read-recordation-row.ts";
import { readRegistrationRow } from "../../shared/recordation/read-registration-row.ts";
import { readRelease } from "../../shared/release/read-release.ts";
import { readReleasePlaceRow } from "../../shared/release/read-release-place-row.ts";
import type { Breach, Result } from "../../shared/result.ts";
import { readSourceRow } from "../../shared/source/read-source-row.ts";
import { readStoreReportingRow } from "../../shared/store-reporting/read-store-reporting-row.ts";
import { readTimelineRow } from "../../shared/timeline/read-timeline-row.ts";
import { parseCsv } from "./parse-csv.ts";

export type ContentReading = { kind: "content"; content: Content } | { kind: "breaches"; breaches: Breach[] };

/** What an import tries out before it writes. */
export type TryOut = {
  /** Tables read from elsewhere, as if they stood in `content/`. */
  instead?: Record<string, string>;
  /** The recordations are neither read nor judged: an import judges them as they stream. */
  without?: "content/recordations/recordations.csv";
  rules?: readonly ContentRule[];
};

/** Reads `content/` below `root` and holds it against every rule. All breaches are told, not just the first. */
export function readContent(root: string, { instead = {}, without, rules = everyRule }: TryOut = {}): ContentReading {
  const breaches: Breach[] = [];
  const rowsOf = (file: string) => (file === without ? [] : readRows(instead[file] ?? join(root, file), file, breaches));
  const parsed = <T>(file: string, read: (row: Record<string, string>) => Result<T>): Located<T>[] =>
    rowsOf(file).flatMap(({ line, row }) => {
      const result = read(row);
      if (result.ok) return [{ file, line, value: result.value }];
      breaches.push({ file, line, problem: result.problem.replace(/\.$/, ""), remedy: "Mend the row." });
      return [];
    });

  const parsedByColumn = <T>(file: string, read: (row: Record<string, string>) => RowReading<T>): Located<T>[] =>
    rowsOf(file).flatMap(({ line, row }) => {
      const result = read(row);
      if (result.ok) return [{ file, line, value: result.value }];
      breaches.push(...result.problems.map((found) => ({ file, line, ...found })));
      return [];
    });

  const content: Content = {
    recordations: parsedByColumn("content/recordations/recordations.csv", readRecordationRow),
    registrations: parsed("content/recordations/registrations.csv", readRegistrationRow),
    organisations: parsed("content/recordations/organisations.csv", readOrganisationRow),
    ordinaryWords: parsed("content/marks/ordinary-words.csv", readOrdinaryWordRow),
    seizedMarks: parsed("content/marks/seized-marks.csv", readSeizedMarkRow),
    releases: readFiles(root, "content/releases", ".json", (_, text) => readRelease(JSON.parse(text)), breaches),
    releasePlaces: parsed("content/releases/places.csv", readReleasePlaceRow),
    guides: readFiles(root, "content/guides", ".md", readGuide, breaches),
    sources: parsed("content/sources/sources.csv", readSourceRow),
    contacts: parsed("content/contacts/contacts.csv", readContactRow),
    ports: parsed("content/ports/ports.csv", readPortRow),
    centers: parsed("content/centers/centers.csv", readCenterRow),
    officialLinks: parsed("content/forms/forms.csv", readOfficialLinkRow),
    glossary: parsed("content/glossary/glossary.csv", readGlossaryRow),
    timeline: parsed("content/timeline/timeline.csv", readTimelineRow),
    partners: parsed("content/partners/partners.csv", readPartnerRow),
    storeReporting: parsed("content/stores/reporting.csv", readStoreReportingRow),
    niceClasses: parsed("content/nice/nice-classes.csv", readNiceClassRow),
    deadlines: parsed("content/deadlines/deadlines.csv", readDeadlineRow),
    deadlineEvents: parsed("content/deadlines/events.csv", readDeadlineEventRow),
    figures: figureTableNames.flatMap((table) =>
      parsedByColumn(`content/figures/${table}.csv`, (row) => readFigureRow(table, row)),
    ),
    figureSources: parsedByColumn("content/figures/sources.csv", readFigureSourceRow),
    figureSubjects: parsedByColumn("content/figures/subjects.csv", readSubjectRow),
  };
  // Rules speak of the whole; on half-read content they would blame the wrong rows.
  const asked = without === undefined ? rules : rules.filter(({ judges }) => judges === undefined);
  if (breaches.length === 0) breaches.push(...asked.flatMap((rule) => rule.breaches(content)));
  return breaches.length === 0 ? { kind: "content", content } : { kind: "breaches", breaches };
}

/** What the readers of tables give back: the value, or everything that is wrong with the row. */
type RowReading<T> = { ok: true; value: T } | { ok: false; problems: { column: string; problem: string; remedy: string }[] };

function readRows(path: string, file: string, breaches: Breach[]): { line: number; row: Record<string, string> }[] {
  try {
    return parseCsv(readFileSync(path, "utf8"));
  } catch (error) {
    breaches.push(fileBreach(file, error));
    return [];
  }
}

/** One value a file; a README tells of its folder and is none. */
function readFiles<T>(
  root: string,
  folder: string,
  ending: string,
  read: (file: string, text: string) => Result<T>,
  breaches: Breach[],
): Located<T>[] {
  const files = listFiles(join(root, folder))
    .filter((path) => path.endsWith(ending) && basename(path) !== "README.md")
    .sort();
  return files.flatMap((path) => {
    const file = relative(root, path);
    try {
      const result = read(file, readFileSync(path, "utf8"));
      if (result.ok) return [{ file, value: result.value }];
      breaches.push({ file, problem: result.problem.replace(/\.$/, ""), remedy: "Mend the file." });
    } catch (error) {
      breaches.push(fileBreach(file, error));
    }
    return [];
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function fileBreach(file: string, error: unknown): Breach {
  const lines = error instanceof Error && "lines" in error && typeof error.lines === "number" ? { line: error.lines } : {};
  return {
    file,
    ...lines,
    problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "Restore the file or mend its syntax.",
  };
}
