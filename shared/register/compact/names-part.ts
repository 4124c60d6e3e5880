import { slugOf } from "../../mark/fold-mark.ts";
import { type Mark, standings } from "../../mark/mark.ts";
import type { RecordationNumber } from "../../recordation/recordation-number.ts";
import { readExceptions, writeExceptions } from "./exceptions.ts";
import { readTextColumn, writeTextColumn } from "./first-seen-text.ts";
import { lazily } from "./lazily.ts";
import { readLists, writeLists } from "./list-column.ts";
import { type NumberColumn, unzigzag, writeNumbers, zigzag } from "./number-column.ts";
import { readNumberParts, writeNumberParts } from "./number-parts.ts";
import { oddFields, type Shape, withOddFields } from "./odd-fields.ts";
import type { RegisterContent } from "./register-content.ts";
import type { SectionReader, SectionsHead, SectionWriter } from "./sections.ts";
import { readSortedText, sortedTexts, writeSortedText } from "./sorted-text.ts";

/** What is needed to match and to find: marks with their words, and of recordations mark, words, number and classes. */
export type NamesPart = {
  markName(mark: number): string;
  markNames(): string[];
  mark(mark: number): Mark;
  /** Rows of the recordations that prove the mark, closest evidence first. */
  recordationsOf(mark: number): number[];
  recordationMark(row: number): string;
  recordationWords(row: number): string[];
  recordationId(row: number): string;
  recordationNumber(row: number): RecordationNumber | undefined;
  recordationClasses(row: number): number[];
  rowsOfNumber(number: string): number[];
  oldestFirst(): Uint32Array;
  rowOfId(id: string): number | undefined;
  releaseId(row: number): string;
};

const traitsOf = ({ standing, needsContext }: Mark): string => `${standing} ${needsContext}`;
const impliedId = (number: string | undefined, mark: string): string => slugOf(number ?? mark);
const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);
const unionOf = (classes: readonly (readonly number[])[]): number[] => [...new Set(classes.flat())].sort((a, b) => a - b);

export function writeNamesPart(write: SectionWriter, { recordations, marks, releases }: RegisterContent): void {
  const names = sortedTexts([
    ...recordations.flatMap((row) => [row.mark, ...row.words]),
    ...marks.flatMap((mark) => [mark.name, ...mark.words, ...mark.neighbours]),
  ]);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const indexOf = (text: string): number => indexes.get(text.toWellFormed()) ?? 0;
  const lists = (name: string, given: readonly (readonly string[])[], implied: (row: number) => readonly string[]) =>
    writeLists(write, name, given.map((texts, row) => (same(texts, implied(row)) ? undefined : texts.map(indexOf))));

  writeSortedText(write, "name", names);
  write("recordation/mark", deltas(recordations.map((row) => indexOf(row.mark))));
  lists("recordation/words", recordations.map((row) => row.words), (row) => [recordations[row]?.mark ?? ""]);
  writeNumberParts(write, "recordation/number", recordations.map((row) => row.number));
  writeLists(write, "recordation/classes", recordations.map((row) => row.classes));
  const oddIds = recordations.flatMap((row, i) => (row.id === impliedId(row.number, row.mark) ? [] : [[i, row.id] as const]));
  writeExceptions(write, "recordation/id", new Map(oddIds));

  const rowsOfName = groupRows(recordations.map((row) => indexOf(row.mark)));
  const rowOfId = new Map(recordations.map((row, i) => [row.id, i]));
  const releaseOfId = new Map(releases.map((release, i) => [release.id, i]));
  const proofs = marks.map((mark) => mark.recordations.flatMap((id) => rowOfId.get(id) ?? []));
  write("mark/name", deltas(marks.map((mark) => indexOf(mark.name))));
  lists("mark/words", marks.map((mark) => mark.words), (row) => [marks[row]?.name ?? ""]);
  lists("mark/neighbours", marks.map((mark) => mark.neighbours), () => []);
  writeTextColumn(write, "mark/traits", marks.map(traitsOf));
  writeLists(write, "mark/recordations", marks.map((mark, i) => (same(proofs[i] ?? [], rowsOfName.get(indexOf(mark.name)) ?? []) ? undefined : (proofs[i] ?? []))));
  writeLists(write, "mark/releases", marks.map(({ releases: ids }) => (ids.length === 0 ? undefined : ids.flatMap((id) => releaseOfId.get(id) ?? []))));
  const impliedClasses = proofs.map((rows) => unionOf(rows.map((row) => recordations[row]?.classes ?? [])));
  writeLists(write, "mark/classes", marks.map((mark, i) => (same(mark.classes, impliedClasses[i] ?? []) ? undefined : mark.classes)));
  writeTextColumn(write, "release/id", releases.map((release) => release.id));
  writeExceptions(write, "mark/id", new Map(marks.flatMap((mark, i) => (mark.id === slugOf(mark.name) ? [] : [[i, mark.id] as const]))));
}

/** Fields of marks that the columns cannot say, so that nothing a later field adds is ever lost. */
export function writeOddMarks(write: SectionWriter, marks: readonly Mark[], names: NamesPart | undefined): void {
  const odd = names ? marks.map((mark, i) => [i, oddFields(mark, names.mark(i))] as const) : [];
  writeExceptions(write, "mark/more", new Map(odd.flatMap(([i, json]) => (json === undefined ? [] : [[i, json] as const]))));
}

const markShapes: Readonly<Record<keyof Mark, Shape>> = {
  id: "text",
  name: "text",
  words: "texts",
  standing: standings,
  needsContext: "flag",
  neighbours: "texts",
  recordations: "texts",
  releases: "texts",
  classes: "numbers",
};

export function readNamesPart(read: SectionReader, { counts }: SectionsHead): NamesPart {
  const names = readSortedText(read, "name");
  const recordationMarks = lazily(() => undelta(read.numbers("recordation/mark", counts.recordations)));
  const words = readLists(read, "recordation/words", counts.recordations);
  const numbers = readNumberParts(read, "recordation/number", counts.recordations);
  const classes = readLists(read, "recordation/classes", counts.recordations);
  const ids = readExceptions(read, "recordation/id");
  const markNameColumn = read.numbers("mark/name", counts.marks);
  const markNameIndexes = lazily(() => undelta(markNameColumn));
  const markWords = readLists(read, "mark/words", counts.marks);
  const neighbours = readLists(read, "mark/neighbours", counts.marks);
  const traits = readTextColumn(read, "mark/traits", counts.marks);
  const proofs = readLists(read, "mark/recordations", counts.marks);
  const releases = readLists(read, "mark/releases", counts.marks);
  const markClasses = readLists(read, "mark/classes", counts.marks);
  const markIds = readExceptions(read, "mark/id");
  const oddMarks = readExceptions(read, "mark/more");
  const releaseIds = readTextColumn(read, "release/id", counts.releases);
  const rowsOfName = lazily(() => groupRows(recordationMarks()));

  const textsAt = (list: number[]): string[] => list.map((index) => names.at(index));
  const part: NamesPart = {
    markName: (mark) => names.at(markNameIndexes()[mark] ?? 0),
    markNames: () => {
      const all = names.all();
      return Array.from(markNameIndexes(), (index) => all[index] ?? "");
    },
    recordationsOf: (mark) => proofs.at(mark)?.filter((row) => row < counts.recordations) ?? rowsOfName().get(markNameIndexes()[mark] ?? 0) ?? [],
    mark: (mark) => {
      const name = part.markName(mark);
      const rows = part.recordationsOf(mark);
      const [standing, needsContext] = (traits.at(mark) ?? "").split(" ");
      const wordList = markWords.at(mark);
      const read: Mark = {
        id: markIds.at(mark) ?? slugOf(name),
        name,
        words: wordList ? textsAt(wordList) : [name],
        standing: standing === "recorded" ? "recorded" : "seized",
        needsContext: needsContext === "true",
        neighbours: textsAt(neighbours.at(mark) ?? []),
        recordations: rows.map(part.recordationId),
        releases: (releases.at(mark) ?? []).flatMap((release) => releaseIds.at(release) ?? []),
        classes: markClasses.at(mark) ?? unionOf(rows.map(part.recordationClasses)),
      };
      return withOddFields(read, oddMarks.at(mark), markShapes);
    },
    recordationMark: (row) => names.at(recordationMarks()[row] ?? 0),
    recordationWords: (row) => {
      const list = words.at(row);
      return list ? textsAt(list) : [part.recordationMark(row)];
    },
    recordationId: (row) => ids.at(row) ?? impliedId(numbers.at(row), part.recordationMark(row)),
    recordationNumber: numbers.at,
    recordationClasses: (row) => classes.at(row) ?? [],
    rowsOfNumber: numbers.rowsOf,
    oldestFirst: numbers.oldestFirst,
    rowOfId: lazyLookup(() => new Map(Array.from({ length: counts.recordations }, (_, row) => [part.recordationId(row), row]))),
    releaseId: (row) => releaseIds.at(row) ?? "",
  };
  return part;
}

function lazyLookup(make: () => Map<string, number>): (key: string) => number | undefined {
  const map = lazily(make);
  return (key) => map().get(key);
}

function groupRows(keys: ArrayLike<number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const deltas = (values: readonly number[]): Uint8Array => writeNumbers(values.map((value, i) => zigzag(value - (values[i - 1] ?? 0))));

function undelta(column: NumberColumn): Int32Array {
  const values = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) values[i] = (values[i - 1] ?? 0) + unzigzag(column.at(i));
  return values;
}
