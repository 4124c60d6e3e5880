import { slugOf } from "../../mark/fold-mark.ts";
import type { Mark } from "../../mark/mark.ts";
import { recordationId } from "../../recordation/recordation-id.ts";
import { writeExceptions } from "./exceptions.ts";
import { unionOf } from "./implied.ts";
import { writeLists } from "./list-column.ts";
import type { NamesPart } from "./names-part.ts";
import { oddFields } from "./odd-fields.ts";
import type { RegisterContent } from "./register-content.ts";
import type { SectionWriter } from "./sections.ts";
import { sortedTexts, writeSortedText } from "./sorted-text.ts";
import { writeStepped } from "./stepped-column.ts";
import { writeTextColumn } from "./text-column.ts";

const traitsOf = ({ standing, needsContext }: Mark): string => `${standing} ${needsContext}`;
const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

export function writeNamesPart(write: SectionWriter, { recordations, marks, releases }: RegisterContent): void {
  const names = sortedTexts([
    ...recordations.flatMap((row) => [row.mark, ...row.words]),
    ...marks.flatMap((mark) => [mark.name, ...mark.words, ...mark.neighbours]),
  ]);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const indexOf = (text: string): number => indexes.get(text.toWellFormed()) ?? 0;
  const lists = (name: string, given: readonly (readonly string[])[], implied: (row: number) => readonly string[]) =>
    writeLists(
      write,
      name,
      given.map((texts, row) => (same(texts, implied(row)) ? undefined : texts.map(indexOf))),
    );

  writeSortedText(write, "name", names);
  const markIndexes = recordations.map((row) => indexOf(row.mark));
  writeStepped(write, "recordation/mark", markIndexes);
  lists(
    "recordation/words",
    recordations.map((row) => row.words),
    (row) => [recordations[row]?.mark ?? ""],
  );
  const oddIds = recordations.flatMap((row, i) => (row.id === recordationId(row.number, row.mark) ? [] : [[i, row.id] as const]));
  writeExceptions(write, "recordation/id", new Map(oddIds));

  // Rows of one mark lie together, so a mark needs no list of them, unless the rows are not in that order.
  const sorted = markIndexes.every((index, row) => row === 0 || index >= (markIndexes[row - 1] ?? 0));
  const rowsOfName = sorted ? Map.groupBy(markIndexes.keys(), (row) => markIndexes[row] ?? 0) : undefined;
  const rowOfId = new Map(recordations.map((row, i) => [row.id, i]));
  const releaseOfId = new Map(releases.map((release, i) => [release.id, i]));
  const proofs = marks.map((mark) => mark.recordations.flatMap((id) => rowOfId.get(id) ?? []));
  writeStepped(
    write,
    "mark/name",
    marks.map((mark) => indexOf(mark.name)),
  );
  lists(
    "mark/words",
    marks.map((mark) => mark.words),
    (row) => [marks[row]?.name ?? ""],
  );
  lists(
    "mark/neighbours",
    marks.map((mark) => mark.neighbours),
    () => [],
  );
  writeTextColumn(write, "mark/traits", marks.map(traitsOf));
  writeLists(
    write,
    "mark/recordations",
    marks.map((mark, i) =>
      rowsOfName && same(proofs[i] ?? [], rowsOfName.get(indexOf(mark.name)) ?? []) ? undefined : (proofs[i] ?? []),
    ),
  );
  writeLists(
    write,
    "mark/releases",
    marks.map(({ releases: ids }) => (ids.length === 0 ? undefined : ids.flatMap((id) => releaseOfId.get(id) ?? []))),
  );
  const impliedClasses = proofs.map((rows) => unionOf(rows.map((row) => recordations[row]?.classes ?? [])));
  writeLists(
    write,
    "mark/classes",
    marks.map((mark, i) => (same(mark.classes, impliedClasses[i] ?? []) ? undefined : mark.classes)),
  );
  writeTextColumn(
    write,
    "release/id",
    releases.map((release) => release.id),
  );
  writeExceptions(
    write,
    "mark/id",
    new Map(marks.flatMap((mark, i) => (mark.id === slugOf(mark.name) ? [] : [[i, mark.id] as const]))),
  );
}

/** Fields of marks that the columns cannot say, so that nothing a later field adds is ever lost. */
export function writeOddMarks(write: SectionWriter, marks: readonly Mark[], names: NamesPart | undefined): void {
  const odd = names ? marks.map((mark, i) => [i, oddFields(mark, names.mark(i))] as const) : [];
  writeExceptions(write, "mark/more", new Map(odd.flatMap(([i, json]) => (json === undefined ? [] : [[i, json] as const]))));
}
