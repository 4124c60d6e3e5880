import { mayHaveBlankEnds } from "../csv/blank-ends.ts";
import { listCell } from "../mark/list-cell.ts";
import { ok, problem, type Result } from "../result.ts";
import { parseFieldSources } from "./field-source.ts";
import { parsePartialDate } from "./partial-date.ts";
import { evidenceLevels, grayMarkets, type Recordation, recordationKinds } from "./recordation.ts";
import { recordationId } from "./recordation-id.ts";
import { parseRecordationNumber, type RecordationNumber } from "./recordation-number.ts";

/** The columns of `content/recordations/recordations.csv`, in order. */
export const recordationColumns = [
  "recordation_number",
  "kind",
  "mark",
  "words",
  "owner",
  "registration_number",
  "effective",
  "expires",
  "gray_market",
  "classes",
  "goods",
  "evidence_level",
  "documented",
  "source_url",
  "source_title",
  "evidence",
  "kind_printed",
  "related",
  "field_sources",
] as const;
export type RecordationColumn = (typeof recordationColumns)[number];

/** Why a row cannot be taken: the column, what is wrong with it and how to mend it. */
export type RowProblem = { column: RecordationColumn; problem: string; remedy: string };

const neverEmpty = [
  ["mark", "Every recordation names its mark or title."],
  [
    "source_url",
    "Every recordation shows its source; an import takes it from the row, else from --source-url and --source-title.",
  ],
  [
    "source_title",
    "Every recordation shows its source; an import takes it from the row, else from --source-url and --source-title.",
  ],
  ["evidence", "Say in a few words what the source says; an import does so where it knows the source's title."],
] as const satisfies readonly (readonly [RecordationColumn, string])[];

/** Reads one row of the recordations table; all that is wrong with the row is told at once. */
export function readRecordationRow(
  row: Partial<Record<RecordationColumn, string>>,
): { ok: true; value: Recordation } | { ok: false; problems: RowProblem[] } {
  const cells = trimmedCells(row);
  const problems: RowProblem[] = [];
  const take = <T>(column: RecordationColumn, read: (typed: string) => Result<T>, remedy: string): T | undefined => {
    const typed = cells[column];
    if (typed === "") return undefined;
    const result = read(typed);
    if (result.ok) return result.value;
    problems.push({ column, problem: result.problem.replace(/\.$/, ""), remedy });
    return undefined;
  };
  const choose = <T extends string>(column: RecordationColumn, list: readonly T[]): T | undefined => {
    const typed = cells[column];
    const chosen = list.find((item) => item === typed);
    if (!chosen) problems.push({ column, problem: `"${typed}" is none of ${list.join(", ")}`, remedy: "Use one of them." });
    return chosen;
  };

  const number = take(
    "recordation_number",
    parseRecordationNumber,
    "Copy the number as the source prints it, or leave it empty.",
  );
  const effective = take("effective", parsePartialDate, "Use the date in the source, or leave it empty.");
  const expires = take("expires", parsePartialDate, "Use the date in the source, or leave it empty.");
  const documented = take("documented", parsePartialDate, "Use the date of the document, or leave it empty.");
  const classes =
    take("classes", parseClasses, "List Nice classes between 1 and 45, parted by ; as the source gives them.") ?? [];
  const related = take("related", parseNumbers, "List the numbers as the source prints them, parted by ;.");
  const fieldSources = take(
    "field_sources",
    parseFieldSources,
    "Write: owner expires = 2026-11-20 https://… Title of the document; part several by |.",
  );
  const kind = choose("kind", recordationKinds);
  const grayMarket = choose("gray_market", grayMarkets);
  const evidenceLevel = choose("evidence_level", evidenceLevels);
  for (const [column, remedy] of neverEmpty) if (cells[column] === "") problems.push({ column, problem: "is empty", remedy });
  const { mark, words, owner, registration_number, goods, source_url, source_title, evidence, kind_printed } = cells;
  if (source_url !== "" && !/^https?:\/\/[^\s]+$/.test(source_url)) {
    problems.push({
      column: "source_url",
      problem: `"${source_url.slice(0, 60)}" is not a web address`,
      remedy: "Give the address of the document, starting with http.",
    });
  }
  if (problems.length > 0 || !kind || !grayMarket || !evidenceLevel) return { ok: false, problems };

  const source: Recordation["source"] = { url: source_url, title: source_title, evidence };
  if (documented !== undefined) source.documented = documented;
  const recordation: Recordation = {
    id: recordationId(number, mark),
    kind,
    mark,
    words: listCell(words),
    grayMarket,
    classes,
    evidenceLevel,
    source,
  };
  // An unknown field is absent, so that the register carries no empty ones.
  if (number !== undefined) recordation.number = number;
  if (kind_printed !== "") recordation.kindPrinted = kind_printed;
  if (owner !== "") recordation.owner = owner;
  if (registration_number !== "") recordation.registrationNumber = registration_number;
  if (effective !== undefined) recordation.effective = effective;
  if (expires !== undefined) recordation.expires = expires;
  if (goods !== "") recordation.goods = goods;
  if (related !== undefined) recordation.related = related;
  if (fieldSources !== undefined) recordation.fieldSources = fieldSources;
  return { ok: true, value: recordation };
}

// Written out: a loop over the names of the columns takes a fifth of the time in which a row is read.
function trimmedCells(row: Partial<Record<RecordationColumn, string>>): Record<RecordationColumn, string> {
  const trimmed = (cell = "") => (mayHaveBlankEnds(cell) ? cell.trim() : cell);
  return {
    recordation_number: trimmed(row.recordation_number),
    kind: trimmed(row.kind),
    mark: trimmed(row.mark),
    words: trimmed(row.words),
    owner: trimmed(row.owner),
    registration_number: trimmed(row.registration_number),
    effective: trimmed(row.effective),
    expires: trimmed(row.expires),
    gray_market: trimmed(row.gray_market),
    classes: trimmed(row.classes),
    goods: trimmed(row.goods),
    evidence_level: trimmed(row.evidence_level),
    documented: trimmed(row.documented),
    source_url: trimmed(row.source_url),
    source_title: trimmed(row.source_title),
    evidence: trimmed(row.evidence),
    kind_printed: trimmed(row.kind_printed),
    related: trimmed(row.related),
    field_sources: trimmed(row.field_sources),
  };
}

/** Nice classes as tables write them: "9", "9; 14", "009,014". */
export function parseClasses(typed: string): Result<number[]> {
  if (/^(?:[1-9]|[1-3]\d|4[0-5])$/.test(typed)) return ok([Number(typed)]);
  const classes = typed
    .split(/[;,|\s]+/)
    .filter((part) => part !== "")
    .map(Number);
  const wrong = classes.find((number) => !Number.isInteger(number) || number < 1 || number > 45);
  return wrong === undefined
    ? ok([...new Set(classes)])
    : problem(`"${typed.slice(0, 60)}" is not a list of Nice classes from 1 to 45.`);
}

/** Numbers parted by `;` or `,`. */
function parseNumbers(typed: string): Result<RecordationNumber[]> {
  const numbers: RecordationNumber[] = [];
  for (const part of typed.split(/[;,]/).filter((one) => one.trim() !== "")) {
    const read = parseRecordationNumber(part);
    if (!read.ok) return read;
    numbers.push(read.value);
  }
  return ok(numbers);
}
