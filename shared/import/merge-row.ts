import { foldMark } from "../mark/fold-mark.ts";
import { type FieldSource, parseFieldSources, printFieldSources, sourcedFields } from "../recordation/field-source.ts";
import { ownerKey } from "../recordation/owner-key.ts";
import { withheldKind } from "../recordation/owner-kind.ts";
import { type RecordationColumn, recordationColumns } from "../recordation/read-recordation-row.ts";
import { registrationKey } from "../recordation/registration.ts";

type Row = Record<RecordationColumn, string>;

/** One cell that an import changes in a row we hold. */
export type CellChange = { column: RecordationColumn; before: string; after: string };

// What proves the row stays with the row: a later document that confirms or corrects a field is kept per field.
const ownEvidence = new Set<RecordationColumn>([
  "recordation_number",
  "evidence_level",
  "documented",
  "source_url",
  "source_title",
  "evidence",
  "field_sources",
]);

/**
 * Lays an imported row over the row we hold of the same recordation. Cells that the import leaves empty, that it inferred,
 * or that differ only in spelling keep what we have; every other cell is taken over and remembers the document it came from.
 */
export function mergeRow(held: Row, incoming: Row, inferred: readonly RecordationColumn[]): { row: Row; changes: CellChange[] } {
  const changes = recordationColumns.flatMap((column): CellChange[] =>
    ownEvidence.has(column) ||
    saysNothing(column, incoming[column]) ||
    inferred.includes(column) ||
    isSameCell(column, held[column], incoming[column])
      ? []
      : [{ column, before: held[column], after: incoming[column] }],
  );
  if (changes.length === 0) return { row: held, changes };
  const row = { ...held };
  for (const { column, after } of changes) row[column] = after;
  const source: FieldSource = {
    url: incoming.source_url,
    title: incoming.source_title,
    ...(incoming.documented === "" ? {} : { documented: incoming.documented }),
  };
  const sameDocument = source.url === held.source_url && source.title === held.source_title;
  const known = parseFieldSources(held.field_sources);
  const sources = known.ok ? { ...known.value } : {};
  for (const field of sourcedFields) {
    if (!changes.some(({ column }) => column === field)) continue;
    if (sameDocument) delete sources[field];
    else sources[field] = source;
  }
  row.field_sources = printFieldSources(sources);
  return { row, changes };
}

// "unknown" is what a source that is silent is written as; it must not undo what another source says.
const saysNothing = (column: RecordationColumn, cell: string) => cell === "" || (column === "gray_market" && cell === "unknown");

function isSameCell(column: RecordationColumn, a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "" || b === "") return false;
  switch (column) {
    case "owner":
      // Two ways of not showing an owner are one: the one that somebody decided on stays.
      return ownerKey(a) === ownerKey(b) || (withheldKind(a) !== undefined && withheldKind(b) !== undefined);
    case "mark":
      return foldMark(a) === foldMark(b) && foldMark(a) !== "";
    case "registration_number":
      return registrationKey(a) === registrationKey(b);
    case "classes":
      return sortedClasses(a) === sortedClasses(b);
    default:
      return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
  }
}

const sortedClasses = (cell: string) =>
  cell
    .split(/\D+/)
    .filter((part) => part !== "")
    .sort()
    .join(" ");
