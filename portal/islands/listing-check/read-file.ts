import { parse } from "csv-parse/browser/esm/sync";
import { mostCharacters, mostTitles, titlesFromRows } from "../../../shared/check/pasted-text.ts";

/** What a dropped file turned out to be. Nothing of it is run or sent. */
export type TakenFile =
  | { kind: "text"; text: string }
  | { kind: "titles"; titles: string[]; dropped: number }
  | { kind: "problem"; why: "too-large" | "binary" | "empty" | "broken-table" | "unreadable" };

/** Reads a file of a saved page, of plain text, or of titles as CSV or TSV. */
export async function readFile(file: File): Promise<TakenFile> {
  if (file.size === 0) return { kind: "problem", why: "empty" };
  if (file.size > mostCharacters * 2) return { kind: "problem", why: "too-large" };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    // Moved or deleted since it was chosen.
    () => undefined,
  );
  if (!bytes) return { kind: "problem", why: "unreadable" };
  // A NUL early on means a picture, an archive or a program; UTF-16 begins with its mark.
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.subarray(0, 4000).includes(0)) return { kind: "problem", why: "binary" };
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
  if (text.length > mostCharacters) return { kind: "problem", why: "too-large" };
  if (!/\.(csv|tsv)$/i.test(file.name)) return { kind: "text", text };
  try {
    const rows: string[][] = parse(text, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      bom: true,
      delimiter: /\.tsv$/i.test(file.name) ? "\t" : [",", ";"],
      to: mostTitles + 100_000,
    });
    const read = titlesFromRows(rows);
    return read.kind === "titles" ? read : { kind: "problem", why: "empty" };
  } catch {
    return { kind: "problem", why: "broken-table" };
  }
}
