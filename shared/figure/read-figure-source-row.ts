import { type FigureSource, sourceAccesses, sourceBases } from "./figure-source.ts";

const sourceColumns = [
  "id",
  "title",
  "publisher",
  "published",
  "url",
  "read_in",
  "basis",
  "access",
  "relays",
  "note",
  "note_es",
] as const;
export type SourceColumn = (typeof sourceColumns)[number];
export type SourceRowProblem = { column: SourceColumn; problem: string; remedy: string };

/** Reads one row of `content/figures/sources.csv`; all that is wrong with it is told at once. */
export function readFigureSourceRow(
  row: Partial<Record<SourceColumn, string>>,
): { ok: true; value: FigureSource } | { ok: false; problems: SourceRowProblem[] } {
  const cell = (column: SourceColumn) => (row[column] ?? "").trim();
  const problems: SourceRowProblem[] = [];
  for (const column of ["id", "title", "publisher"] as const) {
    if (cell(column) === "")
      problems.push({ column, problem: "is empty", remedy: "A source names its title and its publisher." });
  }
  if (!/^(\d{4}(-\d\d(-\d\d)?)?)?$/.test(cell("published"))) {
    problems.push({
      column: "published",
      problem: `"${cell("published")}" is not a date`,
      remedy: "Write 2018, 2018-03 or 2018-03-05, or leave it empty where the document has no date.",
    });
  }
  const readIn = cell("read_in")
    .split(";")
    .filter((url) => url !== "");
  for (const [column, url] of [["url", cell("url")] as const, ...readIn.map((url) => ["read_in", url] as const)]) {
    if (url !== "" && !/^https?:\/\/\S+$/.test(url))
      problems.push({ column, problem: `"${url.slice(0, 60)}" is not a web address`, remedy: "Start it with http." });
  }
  const basis = sourceBases.find((known) => known === cell("basis"));
  if (!basis)
    problems.push({
      column: "basis",
      problem: `"${cell("basis")}" is none of ${sourceBases.join(", ")}`,
      remedy: "Use one of them.",
    });
  const access = sourceAccesses.find((known) => known === cell("access"));
  if (!access)
    problems.push({
      column: "access",
      problem: `"${cell("access")}" is none of ${sourceAccesses.join(", ")}`,
      remedy: "Use one of them.",
    });
  if ((cell("note") === "") !== (cell("note_es") === "")) {
    problems.push({
      column: "note_es",
      problem: "stands in one language only",
      remedy: "Write the note in English and in Spanish.",
    });
  }
  if (problems.length > 0 || !basis || !access) return { ok: false, problems };
  return {
    ok: true,
    value: {
      id: cell("id"),
      title: cell("title"),
      publisher: cell("publisher"),
      published: cell("published"),
      url: cell("url"),
      readIn,
      basis,
      access,
      ...(cell("relays") === "" ? {} : { relays: Number(cell("relays")) }),
      ...(cell("note") === "" ? {} : { note: { en: cell("note"), es: cell("note_es") } }),
    },
  };
}
