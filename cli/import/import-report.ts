import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { csvLine } from "../../shared/csv/write-csv.ts";
import { GatheredFile } from "./gathered-file.ts";

/** What happened to one row of the imported file. */
export type ReportEntry = {
  action: "added" | "changed" | "dropped" | "asked";
  /** Line of the imported file; absent for rows that only the held table has. */
  line?: number;
  number: string;
  mark: string;
  column?: string;
  before?: string;
  after?: string;
  reason?: string;
};

export type ReportCounts = { read: number; added: number; changed: number; unchanged: number; dropped: number };

/** An entry's line behind its action and the file. */
export const reportCells = ({ line, number, mark, column, before, after, reason }: ReportEntry): string =>
  csvLine([line, number, mark, column, before, after, reason]);

/** What is told of a row that enters the table. */
export const addedEntry = (
  line: number,
  { recordation_number, mark }: { recordation_number: string; mark: string },
  inferred: readonly string[],
): ReportEntry => ({
  action: "added",
  line,
  number: recordation_number,
  mark,
  after: inferred.join(" "),
  reason: inferred.length > 0 ? "columns named under `after` were inferred, not read" : "",
});

/** How many dropped rows the terminal shows; the written report has all. */
const shownProblems = 20;

/** Writes down, as it happens, what an import does and why, and keeps the counts. The file is a CSV that opens in any spreadsheet program. */
export class ImportReport {
  readonly path: string;
  readonly counts: ReportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, dropped: 0 };
  /** Rows whose owner is not shown until somebody answers whether it is a private person. */
  asked = 0;
  /** Added marks of which it is not sure that their words are a name. */
  askedWords = 0;
  /** The first dropped rows, as lines for a terminal. */
  readonly firstProblems: string[] = [];
  readonly #file: string;
  /** The file's name as it stands in every line. */
  readonly #fileCell: string;
  readonly #written: GatheredFile;

  /** @param file the imported file, as the operator named it */
  constructor(path: string, file: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.#file = file;
    this.#fileCell = csvLine([file]).trimEnd();
    this.#written = new GatheredFile(path);
    this.#written.write(csvLine(["action", "file", "line", "recordation_number", "mark", "column", "before", "after", "reason"]));
  }

  add(entry: ReportEntry): void {
    const { action, line, number, mark, column, reason } = entry;
    this.#tell(action, reportCells(entry));
    if (action === "dropped" && this.firstProblems.length < shownProblems) {
      // A row that only the held table has is on no line of the file.
      const row = line === undefined ? [number, mark].filter((part) => part !== "").join(" ") : `${this.#file}:${line}`;
      const place = `${row}${column === undefined ? "" : ` (column ${column})`}`;
      this.firstProblems.push(`${place}: ${reason ?? "dropped"}`);
    }
  }

  /**
   * Counts and tells a row that is added.
   * @param cells `reportCells` of its `addedEntry`
   */
  added(cells: string): void {
    this.counts.added++;
    this.#tell("added", cells);
  }

  #tell(action: ReportEntry["action"], cells: string): void {
    this.#written.write(`${action},${this.#fileCell},${cells}`);
  }

  /** Counts and tells a row that is not taken. */
  drop(
    line: number | undefined,
    { recordation_number: number = "", mark = "" }: { recordation_number?: string; mark?: string },
    column: string | undefined,
    reason: string,
  ): void {
    this.counts.dropped++;
    this.add({
      action: "dropped",
      ...(line === undefined ? {} : { line }),
      number,
      mark,
      ...(column === undefined ? {} : { column }),
      reason,
    });
  }

  /** Counts and tells an owner that is not shown, with the question that an operator can answer. */
  askOwner(line: number, number: string, mark: string, printed: string, shown: string): void {
    this.asked++;
    const reason =
      "is this a private person? The name is not shown. If it is an organisation, add it to content/recordations/organisations.csv, say how you know, and import again";
    this.add({ action: "asked", line, number, mark, column: "owner", before: printed, after: shown, reason });
  }

  /** Counts and tells a mark whose words were taken for a name, with the question that an operator can answer. */
  askWords(
    line: number,
    { recordation_number: number, mark, words }: { recordation_number: string; mark: string; words: string },
  ): void {
    this.askedWords++;
    const reason =
      "is this a name, or does it describe a picture? It was taken for a name. If no text can name it, empty its cell `words` in content/recordations/recordations.csv";
    this.add({ action: "asked", line, number, mark, column: "words", after: words, reason });
  }

  /** Hands what was told to the disk. */
  flush(): void {
    this.#written.flush();
  }

  close(): void {
    this.#written.close();
  }
}
