import { readSheet } from "read-excel-file/node";

/** Hands on the rows of a workbook's first sheet as text, a thousand at a time. Dates become ISO dates, formulas their values. */
export async function readWorkbook(path: string, take: (rows: string[][]) => void): Promise<void> {
  const sheet = await readSheet(path);
  for (let at = 0; at < sheet.length; at += 1000) take(sheet.slice(at, at + 1000).map((row) => row.map(cellText)));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value);
}
