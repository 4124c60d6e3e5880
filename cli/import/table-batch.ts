/** Rows of a table as they stream in, under the headers they stand under. */
export type TableBatch = {
  /** The same array for all rows of one table, so that a reader may match it once. */
  headers: readonly string[];
  rows: { line: number; cells: readonly string[] }[];
  /** Rows that are no rows: a quote in the wrong place, too many cells. */
  refused: { line: number; problem: string; remedy: string }[];
};

/** A file that cannot be read as what it should be. The message is a sentence with the remedy; nothing has been written. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/** The most that one record, one line or one value may hold, in characters. Real ones stay below a tenth of it. */
export const largestRecord = 1_048_576;
/** No real table of recordations comes near; a binary file taken for text soon does. */
export const mostColumns = 500;
