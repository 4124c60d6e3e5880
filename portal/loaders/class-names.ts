import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Language } from "../text/language.ts";

const file = join(process.cwd(), "content/nice/nice-classes.csv");

/** Nice classes with their plain names, for the language. */
export function classNames(language: Language): [number, string][] {
  return classRows().map((row) => [Number(row.class), row[`name_${language}`] ?? row.class ?? ""]);
}

/** All plain words of each Nice class, in both languages: what a class may be looked for by. */
export const classWords = (): [number, string][] =>
  classRows().map((row) => [
    Number(row.class),
    [row.name_en, row.contents_en, row.name_es, row.contents_es].filter((words) => words !== undefined).join(" "),
  ]);

function classRows(): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
}
