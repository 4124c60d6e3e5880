import Papa from "papaparse";
import { detectEncoding, readText } from "./detect-encoding.ts";
import { largestRecord, mostColumns, type TableBatch, UnreadableFile } from "./table-batch.ts";

const delimiters = [",", "\t", ";", "|"] as const;

/** `index`: where the cell begins, behind its quotation mark. */
type ParseError = { code: string; row: number; index: number };
type Parsed = { data: string[][]; errors: ParseError[]; meta: { cursor: number } };

/**
 * Reads CSV, TSV and their kin as a stream: the first line that holds anything is the header. Memory stays at a chunk and
 * one record; a record that grows past the limit (a file without line ends) ends the reading, and so does a quotation mark
 * that is never closed, because nobody can tell the rows behind it from one cell's lines.
 */
export async function* readDelimited(path: string): AsyncGenerator<TableBatch> {
  const encoding = await detectEncoding(path);
  let rest = "";
  let line = 1;
  let headers: readonly string[] | undefined;
  let delimiter: string | undefined;
  const parse = (text: string, last: boolean): TableBatch => {
    delimiter ??= likelyDelimiter(text);
    // `Parser` rather than `Papa.parse`: it alone says how far it got, so that memory can be bounded and lines counted.
    const parsed = new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, !last) as Parsed;
    rest = text.slice(last ? text.length : parsed.meta.cursor);
    const batch: TableBatch = { headers: headers ?? [], rows: [], refused: [] };
    const broken = Map.groupBy(parsed.errors, ({ row }) => row);
    const firstLine = line;
    // Cells are searched for line ends only where there are more of them than rows.
    const simple = !last && countOf("\n", text, parsed.meta.cursor) === parsed.data.length;
    for (const [at, cells] of parsed.data.entries()) {
      const starts = line;
      line += simple ? 1 : 1 + lineEndsWithin(cells);
      if (cells.length === 1 && cells[0]?.trim() === "") continue;
      const errors = broken.get(at);
      if (errors) {
        const open = errors.find(({ index }) => swallowsLines(cells, text, index));
        if (open) {
          const last = line - 1 - (/\n*$/.exec(cells.at(-1) ?? "")?.[0].length ?? 0);
          const atEnd = errors.some(({ code }) => code === "MissingQuotes");
          throw neverClosed(firstLine + countOf("\n", text, open.index), last, atEnd);
        }
        // Without its header the next row would be taken for one.
        if (headers === undefined)
          throw new UnreadableFile(`In the header on line ${starts} ${misquoted.problem}. ${misquoted.remedy}`);
        batch.refused.push({ line: starts, ...misquoted });
      } else if (headers === undefined) {
        if (cells.length > mostColumns) throw tooManyColumns(starts, cells.length);
        headers = cells;
        batch.headers = headers;
      } else if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== "")) {
        batch.refused.push({
          line: starts,
          problem: `has ${cells.length} cells under ${headers.length} headers`,
          remedy: "Put cells that hold the delimiter in quotes.",
        });
      } else batch.rows.push({ line: starts, cells });
    }
    return batch;
  };

  let heldReturn = "";
  for await (const chunk of readText(path, encoding)) {
    // One kind of line end, so that a file that mixes them is counted right; a CR at the end of a chunk waits for its LF.
    let text = heldReturn + chunk;
    heldReturn = text.endsWith("\r") ? "\r" : "";
    text = text.slice(0, text.length - heldReturn.length);
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    rest += text;
    if (rest === "" || !text.includes("\n")) {
      if (rest.length > largestRecord) throw recordTooLarge(line);
      continue;
    }
    const batch = parse(rest, false);
    if (rest.length > largestRecord) throw recordTooLarge(line);
    if (batch.rows.length > 0 || batch.refused.length > 0) yield batch;
  }
  if (heldReturn !== "") rest += "\n";
  if (rest !== "") yield parse(rest, true);
  if (headers === undefined)
    throw new UnreadableFile("The file is empty: it has no header line. Export the table with its column names.");
}

const misquoted = {
  problem: "a quotation mark opens or closes in the wrong place",
  remedy: 'Put the whole cell in quotes and double the quotes inside it: "The ""Best"" Lamp".',
};

/** The delimiter that stands most often in the first line that holds anything, outside quotes. */
function likelyDelimiter(text: string): string {
  const first = text
    .split("\n", 20)
    .find((line) => line.trim() !== "")
    ?.slice(0, 20_000)
    .replace(/"[^"]*"/g, "");
  const counted = delimiters.map((delimiter) => ({ delimiter, count: first?.split(delimiter).length ?? 1 }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function countOf(sign: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

function lineEndsWithin(cells: readonly string[]): number {
  let ends = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) ends++;
  }
  return ends;
}

/** Whether the broken cell that begins at `index` runs over more than one line. Another cell of its record may, if it is whole. */
const swallowsLines = (cells: readonly string[], text: string, index: number): boolean =>
  cells.some((cell) => cell.trimEnd().includes("\n") && text.startsWith(cell.slice(0, cell.search(/["\n]/)), index));

/** @param last line on which the file ends, or where another cell's quotation mark was taken for the one that is missing */
const neverClosed = (opened: number, last: number, atEnd: boolean) =>
  new UnreadableFile(
    `A quotation mark opened on line ${opened} is never closed${atEnd ? "" : ` before another cell's on line ${last}`}; lines ${opened} to ${last} could not be read, so nothing was taken. Close it, or double it where it belongs to the words.`,
  );
const recordTooLarge = (line: number) =>
  new UnreadableFile(
    `The record that starts on line ${line} is longer than ${largestRecord.toLocaleString("en")} characters. Either a quotation mark opened there is never closed, or the file is no table of lines; mend that line.`,
  );
const tooManyColumns = (line: number, count: number) =>
  new UnreadableFile(`Line ${line} has ${count} columns; at most ${mostColumns} are read. Export only the columns that matter.`);
