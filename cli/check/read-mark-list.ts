import { foldMark } from "../../shared/mark/fold-mark.ts";
import { listCell } from "../../shared/mark/list-cell.ts";
import { type Mark, standings } from "../../shared/mark/mark.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { columnTwice, hasTwice, readRows } from "../import/read-rows.ts";

/** Marks to check against, the recordation numbers to name beside those that have any (of a plain list none has), and a sentence for each row that could not be read. */
export type MarkList = {
  marks: Mark[];
  numbers: ReadonlyMap<string, string[]>;
  register: { version: string; asOf: string };
  notes: string[];
};

/** A mark longer than this is no mark but a text, in UTF-16 units. */
const longestMark = 1000;

const columns: ReadonlySet<string> = new Set(["mark", "number", "standing", "classes", "words", "neighbours", "needs_context"]);

type Row = { mark: Mark; numbers: string[] };

/**
 * Reads any table with a column `mark`. Also read, where they are there: `number`, `standing` (recorded, seized), `classes`,
 * `words` and `neighbours` (lists divided by |), `needs_context` (yes, no). A row without a mark is left out; one with a standing that
 * is none is left out and noted, because a mark that has expired is not to be called recorded. Rows of one mark are one mark.
 */
export async function readMarkList(file: string): Promise<Result<MarkList>> {
  const table = await readRows<Row>(file, (headers) => {
    const names = headers.map((header) => header.trim().toLowerCase());
    const twice = columnTwice(names, (name) => columns.has(name));
    if (twice) return hasTwice(file, twice);
    const place = new Map(names.map((name, at) => [name, at]));
    if (!place.has("mark")) return problem(`${file} has no column "mark". Name the column of marks so in its first line.`);
    return ok((cells, note) => asRow((column) => cells[place.get(column) ?? -1]?.trim() ?? "", note));
  });
  if (!table.ok) return table;
  const { rows, notes } = table.value;
  if (rows.length === 0)
    return problem([`${file} has no mark in its column "mark": nothing could be found with it.`, ...notes].join("\n"));
  const marks = joined(rows);
  return ok({
    marks: marks.map(({ mark }) => mark),
    numbers: new Map(marks.flatMap(({ mark, numbers }) => (numbers.length > 0 ? [[mark.id, numbers]] : []))),
    register: listRegister(),
    notes,
  });
}

/** What a check with a list names as its register. */
export const listRegister = (): MarkList["register"] => ({ version: "list", asOf: new Date().toISOString().slice(0, 10) });

function asRow(cell: (column: string) => string, note: (what: string) => undefined): Row | undefined {
  const name = cell("mark");
  if (name === "") return undefined;
  if (name.length > longestMark) return note(`The mark has ${name.length} characters, more than ${longestMark}`);
  const standing = oneOf(standings, cell("standing") || "recorded");
  if (!standing) return note(`The standing "${cell("standing")}" is neither ${standings.join(" nor ")}`);
  const needsContext = oneOf(["yes", "no"], cell("needs_context") || "no");
  if (!needsContext) return note(`needs_context is "${cell("needs_context")}", neither yes nor no`);
  const mark: Mark = {
    id: "",
    name,
    words: [name, ...listCell(cell("words"))],
    standing,
    needsContext: needsContext === "yes",
    neighbours: listCell(cell("neighbours")),
    recordations: [],
    releases: [],
    classes: (cell("classes").match(/\d+/g) ?? []).map(Number).filter((one) => one >= 1 && one <= 45),
  };
  return { mark, numbers: listCell(cell("number")) };
}

function oneOf<T extends string>(known: readonly T[], given: string): T | undefined {
  return known.find((one) => one === given.toLowerCase());
}

/** A list of recordations has a row for each of a mark's. They are brought together as the register's are, each with its place as its id. */
function joined(rows: readonly Row[]): Row[] {
  const byLetters = Map.groupBy(rows, ({ mark: { name } }) => foldMark(name) || name);
  return [...byLetters.values()].map((same, place) => {
    const marks = same.map(({ mark }) => mark);
    const all = <T>(listOf: (mark: Mark) => readonly T[]): T[] => distinct(marks.flatMap(listOf));
    return {
      mark: {
        ...(marks[0] as Mark),
        id: `mark-${place}`,
        words: all(({ words }) => words),
        standing: marks.some(({ standing }) => standing === "recorded") ? "recorded" : "seized",
        needsContext: marks.some(({ needsContext }) => needsContext),
        neighbours: all(({ neighbours }) => neighbours),
        classes: all(({ classes }) => classes),
      },
      numbers: distinct(same.flatMap(({ numbers }) => numbers)),
    };
  });
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
