import type { Wording } from "./wording.ts";

/** The kinds of thing that figures are broken down by. */
export const subjectDimensions = ["product", "economy", "mode", "category", "ohss-product", "ohss-conveyance"] as const;
export type SubjectDimension = (typeof subjectDimensions)[number];

/** What we call a subject that the tables name as their source does. */
export type FigureSubject = { dimension: SubjectDimension; asPublished: string; name: Wording };

const subjectColumns = ["dimension", "as_published", "name", "name_es"] as const;
export type SubjectColumn = (typeof subjectColumns)[number];

/** Reads one row of `content/figures/subjects.csv`. */
export function readSubjectRow(
  row: Partial<Record<SubjectColumn, string>>,
): { ok: true; value: FigureSubject } | { ok: false; problems: { column: SubjectColumn; problem: string; remedy: string }[] } {
  const cell = (column: SubjectColumn) => (row[column] ?? "").trim();
  const dimension = subjectDimensions.find((known) => known === cell("dimension"));
  const problems = [
    ...(dimension
      ? []
      : [
          {
            column: "dimension" as const,
            problem: `"${cell("dimension")}" is none of ${subjectDimensions.join(", ")}`,
            remedy: "Use one of them.",
          },
        ]),
    ...(["as_published", "name", "name_es"] as const)
      .filter((column) => cell(column) === "")
      .map((column) => ({ column, problem: "is empty", remedy: "Name the subject in both languages." })),
  ];
  if (!dimension || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { dimension, asPublished: cell("as_published"), name: { en: cell("name"), es: cell("name_es") } } };
}
