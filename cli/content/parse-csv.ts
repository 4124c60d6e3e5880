import Papa from "papaparse";

/** The records of a CSV text under their header, each with the line it starts on. Throws a sentence with its line when the syntax is broken. */
export function parseCsv(text: string): { line: number; row: Record<string, string> }[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
    delimiter: ",",
    newline: "\n",
  });
  const broken = new Map(errors.map(({ row, message }) => [row, message]));
  const records: { line: number; row: Record<string, string> }[] = [];
  let header: string[] | undefined;
  let line = 1;
  for (const [at, cells] of data.entries()) {
    const starts = line;
    line++;
    for (const cell of cells) for (let end = cell.indexOf("\n"); end !== -1; end = cell.indexOf("\n", end + 1)) line++;
    const message = broken.get(at);
    if (message) throw new CsvSyntaxError(message, starts);
    if (cells.length === 1 && cells[0] === "") continue;
    if (!header) {
      header = cells;
      continue;
    }
    if (cells.length !== header.length) throw new CsvSyntaxError(`${cells.length} cells under ${header.length} headers`, starts);
    const row: Record<string, string> = {};
    for (const [column, name] of header.entries()) row[name] = cells[column] ?? "";
    records.push({ line: starts, row });
  }
  return records;
}

class CsvSyntaxError extends Error {
  override name = "CsvSyntaxError";
  readonly lines: number;

  constructor(message: string, line: number) {
    super(message);
    this.lines = line;
  }
}
