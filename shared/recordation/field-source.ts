import { ok, problem, type Result } from "../result.ts";

/** Fields of a recordation that may rest on another document than the recordation itself. */
export const sourcedFields = [
  "kind",
  "mark",
  "owner",
  "registration_number",
  "effective",
  "expires",
  "gray_market",
  "classes",
  "goods",
] as const;
export type SourcedField = (typeof sourcedFields)[number];

/** The document that one field was taken from. */
export type FieldSource = {
  url: string;
  title: string;
  /** Date of the document, as exact as it is known. */
  documented?: string;
};

const entry = /^([a-z_ ]+?)\s*=\s*(?:(\d{4}(?:-\d{2}){0,2})\s+)?(https?:\/\/\S+)\s+(\S.*)$/;

/** Reads the cell `owner expires = 2026-11-20 https://… Title | classes = https://… Title`. */
export function parseFieldSources(typed: string): Result<Partial<Record<SourcedField, FieldSource>>> {
  const sources: Partial<Record<SourcedField, FieldSource>> = {};
  for (const part of typed.split("|").map((one) => one.trim())) {
    if (part === "") continue;
    const found = entry.exec(part);
    if (!found) return problem(`"${part.slice(0, 60)}" does not say which fields rest on which document.`);
    const [, names = "", documented, url = "", title = ""] = found;
    for (const name of names.split(" ").filter((one) => one !== "")) {
      const field = sourcedFields.find((known) => known === name);
      if (!field) return problem(`"${name}" is no field that may have its own source; those are ${sourcedFields.join(", ")}.`);
      sources[field] = documented === undefined ? { url, title } : { url, title, documented };
    }
  }
  return ok(sources);
}

/** The cell for `sources`; fields of the same document stand together. Reading it gives the same sources back. */
export function printFieldSources(sources: Partial<Record<SourcedField, FieldSource>>): string {
  const byDocument = new Map<string, SourcedField[]>();
  for (const field of sourcedFields) {
    const source = sources[field];
    if (!source) continue;
    const words = [source.documented, source.url, source.title.replaceAll("|", "/").replace(/\s+/g, " ").trim()];
    const document = words.filter((word) => word !== undefined).join(" ");
    byDocument.set(document, [...(byDocument.get(document) ?? []), field]);
  }
  return [...byDocument].map(([document, fields]) => `${fields.join(" ")} = ${document}`).join(" | ");
}
