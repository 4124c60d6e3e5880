import { mayHaveBlankEnds } from "./blank-ends.ts";

/** What a cell may hold; `undefined` is written as an empty cell, a list with `; ` between its items. */
export type CsvValue = string | number | boolean | undefined | readonly (string | number)[];

// What Excel, LibreOffice and Google Sheets read as the start of a formula, also after blanks, and in the full-width
// forms that some locales accept. A leading apostrophe is guarded too, so that taking the guard away is never ambiguous.
const formulaStart = /^(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n']|[\s\uFEFF]*\|)/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A cell's text made harmless to spreadsheet programs: what would run as a formula begins with an apostrophe instead. */
export function guardCell(text: string): string {
  // Most cells begin with a plain letter or digit and are done with.
  if (/^[A-Za-z\d]/.test(text)) return text;
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardCell`. Cells that need no guard pass unchanged. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && guardCell(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

/** One line of a CSV that people open in a spreadsheet program, with its line end (CRLF, RFC 4180), formulas neutralised. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map((value) => quoteCell(guardValue(value))).join(",")}\r\n`;
}

/**
 * A whole CSV for download: the header, then one line an item. Every CSV that leaves Border Lens is written by this
 * function or by `csvLine`, because marks and page titles are other people's text.
 * @param columns in order: the header's word and what stands under it
 */
export function writeCsv<Item>(
  columns: readonly (readonly [header: string, cellOf: (item: Item) => CsvValue])[],
  items: Iterable<Item>,
): string {
  const lines = [csvLine(columns.map(([header]) => header))];
  for (const item of items) lines.push(csvLine(columns.map(([, cellOf]) => cellOf(item))));
  return lines.join("");
}

/** One line of a table below `content/`: plain text for git and for our own reader, byte for byte what the source says. */
export function contentLine(values: readonly string[]): string {
  return `${values.map(quoteCell).join(",")}\n`;
}

function guardValue(value: CsvValue): string {
  if (value === undefined || value === "") return "";
  // A number of ours is a number to the spreadsheet as well; minus five is no formula.
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return guardCell(typeof value === "string" ? value : value.join("; "));
}

const partsCells = /[",\r\n]/;

function quoteCell(text: string): string {
  // Blanks at either end are quoted as well, because some readers would take them away.
  if (text === "" || (!partsCells.test(text) && !(mayHaveBlankEnds(text) && text.trim() !== text))) return text;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
