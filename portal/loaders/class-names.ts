import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Language } from "../text/language.ts";

const file = join(process.cwd(), "content/nice/nice-classes.csv");

/** Nice classes with their plain names, for the language. */
export function classNames(language: Language): [number, string][] {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => [Number(row.class), row[`name_${language}`] ?? row.class ?? ""]);
}
