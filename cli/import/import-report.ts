import { once } from "node:events";
import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { dirname } from "node:path";
import { csvLine } from "../../shared/csv/write-csv.ts";

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

/** How many dropped rows the terminal shows; the written report has all. */
const shownProblems = 20;

/** Writes down, as it happens, what an import does and why, and keeps the counts. The file is a CSV that opens in any spreadsheet program. */
export class ImportReport {
  readonly path: string;
  readonly counts: ReportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, dropped: 0 };
  /** Rows whose owner is not shown until somebody answers whether it is a private person. */
  asked = 0;
  /** The first dropped rows, as lines for a terminal. */
  readonly firstProblems: string[] = [];
  readonly #file: string;
  readonly #stream: WriteStream;
  #waiting: string[] = [];

  /** @param file the imported file, as the operator named it */
  constructor(path: string, file: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.#file = file;
    this.#stream = createWriteStream(path);
    // Reported when the report is closed; without a listener it would end the program.
    this.#stream.on("error", () => {});
    this.#stream.write(csvLine(["action", "file", "line", "recordation_number", "mark", "column", "before", "after", "reason"]));
  }

  add({ action, line, number, mark, column, before, after, reason }: ReportEntry): void {
    this.#waiting.push(csvLine([action, this.#file, line, number, mark, column, before, after, reason]));
    if (action === "dropped" && this.firstProblems.length < shownProblems) {
      const place = `${this.#file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : ` (column ${column})`}`;
      this.firstProblems.push(`${place}: ${reason ?? "dropped"}`);
    }
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

  /** Hands what was added to the disk; to be called between batches so that a long report does not gather in memory. */
  async flush(): Promise<void> {
    const text = this.#waiting.join("");
    this.#waiting = [];
    if (text !== "" && !this.#stream.write(text)) await once(this.#stream, "drain");
  }

  async close(): Promise<void> {
    if (this.#stream.writableEnded) return;
    await this.flush();
    this.#stream.end();
    await once(this.#stream, "close");
  }
}
