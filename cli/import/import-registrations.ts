import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { ContentRule } from "../../content/rules/content-rule.ts";
import { contentLine } from "../../shared/csv/write-csv.ts";
import { readCaseFile, registeredNumber } from "../../shared/import/read-case-file.ts";
import {
  printRegistrationRow,
  readRegistrationRow,
  registrationColumns,
} from "../../shared/recordation/read-registration-row.ts";
import { type Registration, registrationKey } from "../../shared/recordation/registration.ts";
import { readContent } from "../content/read-content.ts";
import type { ImportOutcome } from "./import-recordations.ts";
import type { ImportReport } from "./import-report.ts";
import { openXml } from "./open-xml.ts";
import { CaseFileReader } from "./read-case-files.ts";
import { fileVersion } from "./recordation-file.ts";
import { StagedTable } from "./staged-table.ts";
import { UnreadableFile } from "./table-batch.ts";

/** The table that this import changes, from the project's root. */
export const registrationFile = "content/recordations/registrations.csv";

export type RegistrationsRequest = {
  root: string;
  path: string;
  name: string;
  /** Written whole and closed before the table is replaced. */
  report: ImportReport;
  check?: boolean;
  rules?: readonly ContentRule[];
  progress?: (caseFiles: number) => void;
};

/**
 * Looks up the registrations behind our recordations in a trademark office XML (daily or yearly, zipped or not) and keeps
 * what it says of them. Memory holds our registration numbers and one case file, whatever the file's size.
 * @throws UnreadableFile when the file cannot be read; the table is as it was
 */
export async function importRegistrations({
  root,
  path,
  name,
  report,
  check = false,
  rules,
  progress,
}: RegistrationsRequest): Promise<ImportOutcome> {
  const content = readContent(root, rules ? { rules } : {});
  if (content.kind === "breaches")
    return { kind: "refused", breaches: content.breaches, why: "The content breaks the promises named above already." };
  const recordationOf = new Map<string, { number: string; mark: string }>();
  for (const { value } of content.content.recordations) {
    const key = value.kind === "copyright" ? "" : registrationKey(value.registrationNumber ?? "");
    if (key !== "") recordationOf.set(key, { number: value.number ?? "", mark: value.mark });
  }
  const held = new Map(content.content.registrations.map(({ value }) => [value.number, value]));
  const found = new Map<string, Registration>();

  const version = existsSync(join(root, registrationFile)) ? fileVersion(join(root, registrationFile)) : "";
  for await (const part of openXml(path)) {
    const file = basename(part.name === path ? name : part.name);
    const reader = new CaseFileReader(
      (printed) => recordationOf.has(registeredNumber(printed) ?? ""),
      (caseFile) => {
        const registration = readCaseFile(caseFile, file);
        if (!registration || !recordationOf.has(registration.number)) return;
        const known = readRegistrationRow(printRegistrationRow(registration));
        if (!known.ok) {
          report.counts.dropped++;
          report.add({
            action: "dropped",
            ...about(registration),
            reason: `the case file ${registration.serial} cannot be kept: ${known.problem}`,
          });
          return;
        }
        // Daily files repeat a registration whenever anything happens to it; the newest word counts.
        const before = found.get(registration.number);
        if (!before || before.fileDate <= registration.fileDate) found.set(registration.number, registration);
      },
    );
    for await (const chunk of part.chunks) {
      reader.write(chunk);
      progress?.(report.counts.read + reader.seen);
    }
    reader.end();
    report.counts.read += reader.seen;
  }
  function about(registration: Registration): { number: string; mark: string } {
    return recordationOf.get(registration.number) ?? { number: "", mark: registration.mark ?? "" };
  }

  for (const registration of found.values()) lay(registration, held, about(registration), report);
  if (report.counts.read === 0)
    return { kind: "refused", breaches: [], why: "The file holds no case files. Nothing was imported." };
  if (found.size === 0)
    return {
      kind: "unchanged",
      why: "None of its case files is the registration behind a recordation we hold; nothing was written.",
    };
  if (report.counts.added + report.counts.changed === 0) return { kind: "unchanged" };
  return putInPlace(root, held, version, report, check, rules);
}

function lay(
  registration: Registration,
  held: Map<string, Registration>,
  about: { number: string; mark: string },
  report: ImportReport,
): void {
  const before = held.get(registration.number);
  if (before && before.fileDate > registration.fileDate) {
    report.counts.unchanged++;
    report.add({
      action: "dropped",
      ...about,
      reason: `what we hold of registration ${registration.number} is newer (${before.fileDate})`,
    });
    return;
  }
  const old = before ? printRegistrationRow(before) : undefined;
  const now = printRegistrationRow(registration);
  const changes = registrationColumns.filter((column) => old?.[column] !== now[column]);
  // The same facts from a later file: the date of the evidence moves on, the report need not say more.
  const onlyDated = old !== undefined && changes.every((column) => column === "file" || column === "file_date");
  if (!before) report.counts.added++;
  else if (onlyDated) report.counts.unchanged++;
  else report.counts.changed++;
  if (!onlyDated) {
    for (const column of changes)
      report.add({ action: before ? "changed" : "added", ...about, column, before: old?.[column] ?? "", after: now[column] });
  }
  held.set(registration.number, registration);
}

async function putInPlace(
  root: string,
  held: ReadonlyMap<string, Registration>,
  version: string,
  report: ImportReport,
  check: boolean,
  rules: readonly ContentRule[] | undefined,
): Promise<ImportOutcome> {
  const staged = StagedTable.at(root, "registrations");
  try {
    staged.write(contentLine(registrationColumns));
    for (const registration of [...held.values()].sort((a, b) => Number(a.number) - Number(b.number))) {
      const row = printRegistrationRow(registration);
      staged.write(contentLine(registrationColumns.map((column) => row[column])));
    }
    staged.close();
    const reading = readContent(root, { instead: { [registrationFile]: staged.path }, ...(rules ? { rules } : {}) });
    if (reading.kind === "breaches")
      return { kind: "refused", breaches: reading.breaches, why: "The set that would result breaks the promises named above." };
    if (check) return { kind: "checked" };
    report.close();
    const target = join(root, registrationFile);
    await staged.replace(target, () => {
      if ((existsSync(target) ? fileVersion(target) : "") === version) return;
      throw new UnreadableFile(
        `${registrationFile} was changed by somebody else while this import ran. Nothing was written; run it again.`,
      );
    });
    return { kind: "replaced" };
  } finally {
    await staged.discard();
  }
}
