import type { OpenNames } from "../register/open-names.ts";
import { otherWords, type ShownRecord, seizedRecord } from "./search-record.ts";

/** What a search opens with: names and numbers of every row, and how a row is shown. */
export type SearchTable = {
  size: number;
  /** Every name of each row, the shown one first. */
  names: string[][];
  /** Recordation numbers of a row. */
  numbers: (row: number) => string[];
  /** How many releases name each row. */
  weights: number[];
  record: (row: number) => ShownRecord;
};

/**
 * The rows that the names of a register give: its recordations in their order, then the marks that have none. With the details
 * of the same version `record` gives everything; see `recordReader`.
 * @param names may lack the numbers and what is made of them: those are read from `numbered`, when a row is shown
 */
export function searchTable(names: OpenNames, numbered: () => OpenNames = () => names): SearchTable {
  const { counts } = names;
  const recordations = names.recordationNames().map(({ mark, words }) => ({
    title: mark,
    words: words.length === 1 && words[0] === mark ? noWords : otherWords(mark, words),
  }));
  const seized = names.unprovenMarks();
  const weights = new Array<number>(counts.recordations).fill(0);
  for (let mark = 0; mark < counts.marks; mark++) {
    const releases = names.releaseCount(mark);
    if (releases > 0) for (const row of names.byMark(mark)) weights[row] = releases;
  }
  const number = (row: number) => (row < counts.recordations ? numbered().recordationNumber(row) : undefined);
  return {
    size: counts.recordations + seized.length,
    names: [...recordations.map(({ title, words }) => [title, ...words]), ...seized.map(({ words }) => words)],
    numbers: (row) => [number(row)].filter((known) => known !== undefined),
    weights: [...weights, ...seized.map(({ releases }) => releases.length)],
    record: (row): ShownRecord => {
      const mark = seized[row - counts.recordations];
      if (mark) return seizedRecord(mark);
      const found = number(row);
      return {
        ...(recordations[row] ?? { title: "", words: noWords }),
        ...(found === undefined ? {} : { number: found }),
        releases: weights[row] ?? 0,
        path: `/recordations/${numbered().recordationId(row)}/`,
      };
    },
  };
}

/** Most records have no words but their title; a hundred thousand empty lists would be made for nothing. */
const noWords: string[] = [];
