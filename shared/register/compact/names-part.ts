import { slugOf } from "../../mark/fold-mark.ts";
import type { Mark } from "../../mark/mark.ts";
import { recordationId } from "../../recordation/recordation-id.ts";
import { readExceptions } from "./exceptions.ts";
import { markShapes } from "./field-shapes.ts";
import { unionOf } from "./implied.ts";
import { lazily } from "./lazily.ts";
import { readLists } from "./list-column.ts";
import type { NumberColumn } from "./number-column.ts";
import { type NumberParts, readNumberParts } from "./number-parts.ts";
import { withOddFields } from "./odd-fields.ts";
import type { SectionReader, SectionsHead } from "./sections.ts";
import { readSortedText } from "./sorted-text.ts";
import { readStepped } from "./stepped-column.ts";
import { readTextColumn } from "./text-column.ts";

/** What is needed to find: marks with their words, and of recordations mark, words and number. */
export type NamesPart = {
  markName(mark: number): string;
  markNames(): string[];
  /** The details must be there too: a mark is in the classes of its recordations. */
  mark(mark: number): Mark;
  /** The marks that no recordation proves; their classes stand with them. */
  unprovenMarks(): Mark[];
  /** How many releases name the mark. */
  releaseCount(mark: number): number;
  /** Rows of the recordations that prove the mark, closest evidence first. */
  recordationsOf(mark: number): number[];
  recordationMark(row: number): string;
  recordationWords(row: number): string[];
  /** Mark and words of all recordations by row, many times faster than one by one. */
  recordationNames(): { mark: string; words: string[] }[];
  recordationId(row: number): string;
  numbers: NumberParts;
  rowOfId(id: string): number | undefined;
  releaseId(row: number): string;
};

/** @param numbers where the numbers are not read from the sections themselves */
export function readNamesPart(
  read: SectionReader,
  { counts }: SectionsHead,
  numbers: NumberParts = readNumberParts(read, counts.recordations),
): NamesPart {
  const names = readSortedText(read, "name");
  const recordationMarks = readStepped(read, "recordation/mark", counts.recordations);
  const words = readLists(read, "recordation/words", counts.recordations);
  // Classes come with the details: nobody needs them to find a name.
  const classes = read.has("recordation/classes/values")
    ? readLists(read, "recordation/classes", counts.recordations)
    : undefined;
  const ids = readExceptions(read, "recordation/id");
  const markNames = readStepped(read, "mark/name", counts.marks);
  const markWords = readLists(read, "mark/words", counts.marks);
  const neighbours = readLists(read, "mark/neighbours", counts.marks);
  const traits = readTextColumn(read, "mark/traits", counts.marks);
  const proofs = readLists(read, "mark/recordations", counts.marks);
  const releases = readLists(read, "mark/releases", counts.marks);
  const markClasses = readLists(read, "mark/classes", counts.marks);
  const markIds = readExceptions(read, "mark/id");
  const oddMarks = readExceptions(read, "mark/more");
  const releaseIds = readTextColumn(read, "release/id", counts.releases);

  const textsAt = (list: number[]): string[] => list.map((index) => names.at(index));
  // Marks are mostly asked for in turn, and then their rows follow each other too.
  let nextRun = 0;
  const part: NamesPart = {
    markName: (mark) => names.at(markNames.at(mark)),
    markNames: () => {
      const all = names.all();
      return Array.from(markNames.all(), (index) => all[index] ?? "");
    },
    recordationsOf: (mark) => {
      const listed = proofs.at(mark);
      if (listed) return listed.filter((row) => row < counts.recordations);
      const run = runOf(recordationMarks, counts.recordations, markNames.at(mark), nextRun);
      nextRun = (run.at(-1) ?? -1) + 1;
      return run;
    },
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
        classes: markClasses.at(mark) ?? unionOf(rows.map((row) => classes?.at(row) ?? [])),
      };
      return withOddFields(read, oddMarks.at(mark), markShapes);
    },
    unprovenMarks: () => {
      const proven = new Uint8Array(names.length);
      for (const name of recordationMarks.all()) proven[name] = 1;
      const named = markNames.all();
      const unproven: Mark[] = [];
      for (let mark = 0; mark < counts.marks; mark++) {
        const listed = proofs.at(mark);
        if (listed ? listed.every((row) => row >= counts.recordations) : proven[named[mark] ?? 0] !== 1)
          unproven.push(part.mark(mark));
      }
      return unproven;
    },
    releaseCount: (mark) => releases.at(mark)?.length ?? 0,
    recordationMark: (row) => names.at(recordationMarks.at(row)),
    recordationWords: (row) => {
      const list = words.at(row);
      return list ? textsAt(list) : [part.recordationMark(row)];
    },
    recordationNames: () => {
      const all = names.all();
      return Array.from(recordationMarks.all(), (index, row) => {
        const mark = all[index] ?? "";
        return { mark, words: words.at(row)?.map((word) => all[word] ?? "") ?? [mark] };
      });
    },
    recordationId: (row) => ids.at(row) ?? recordationId(numbers.at(row), part.recordationMark(row)),
    numbers,
    rowOfId: lazyLookup(() => new Map(Array.from({ length: counts.recordations }, (_, row) => [part.recordationId(row), row]))),
    releaseId: (row) => releaseIds.at(row) ?? "",
  };
  return part;
}

function lazyLookup(make: () => Map<string, number>): (key: string) => number | undefined {
  const map = lazily(make);
  return (key) => map().get(key);
}

/** The rows that hold `value` in a column that rises. */
function runOf(column: Pick<NumberColumn, "at">, rows: number, value: number, guess: number): number[] {
  const guessed = guess < rows && column.at(guess) === value && (guess === 0 || column.at(guess - 1) < value);
  let [low, high] = guessed ? [guess, guess] : [0, rows];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column.at(middle) < value) low = middle + 1;
    else high = middle;
  }
  const run: number[] = [];
  for (let row = low; row < rows && column.at(row) === value; row++) run.push(row);
  return run;
}
