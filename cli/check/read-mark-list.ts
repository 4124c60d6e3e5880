import { listCell } from "../../shared/mark/list-cell.ts";
import { type Mark, type Standing, standings } from "../../shared/mark/mark.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { readRows } from "../import/read-rows.ts";

/** Marks to check against, the recordation numbers to name beside those that have any (of a plain list none has), and a sentence for each row that could not be read. */
export type MarkList = {
  marks: Mark[];
  numbers: ReadonlyMap<string, string[]>;
  register: { version: string; asOf: string };
  notes: string[];
};

/**
 * Reads any table with a column `mark`. Also read, where they are there: `number`, `standing` (recorded, seized), `classes`,
 * `words` and `neighbours` (lists divided by |), `needs_context` (yes, no). A row without a mark is left out.
 */
export async function readMarkList(file: string): Promise<Result<MarkList>> {
  const table = await readRows(file, (headers) => {
    const place = new Map(headers.map((header, at) => [header.trim(), at]));
    if (!place.has("mark")) return problem(`${file} has no column "mark". Name the column of marks so in its first line.`);
    return ok((cells) => (column: string) => cells[place.get(column) ?? -1]?.trim() ?? "");
  });
  if (!table.ok) return table;
  const named = table.value.rows.filter((cell) => cell("mark") !== "");
  return ok({
    marks: named.map(asMark),
    numbers: new Map(named.map(numbersOf).filter(([, numbers]) => numbers.length > 0)),
    register: listRegister(),
    notes: table.value.notes,
  });
}

/** What a check with a list names as its register. */
export const listRegister = (): MarkList["register"] => ({ version: "list", asOf: new Date().toISOString().slice(0, 10) });

const numbersOf = (cell: (column: string) => string, place: number): [string, string[]] => [
  idOf(place),
  listCell(cell("number")),
];
const idOf = (place: number): string => `mark-${place}`;

function asMark(cell: (column: string) => string, place: number): Mark {
  const name = cell("mark");
  const classes = cell("classes");
  return {
    id: idOf(place),
    name,
    words: [name, ...listCell(cell("words"))],
    standing: standingOf(cell("standing")),
    needsContext: cell("needs_context") === "yes",
    neighbours: listCell(cell("neighbours")),
    recordations: [],
    releases: [],
    classes: (classes.match(/\d+/g) ?? []).map(Number).filter((one) => one >= 1 && one <= 45),
  };
}

const standingOf = (given: string): Standing => standings.find((one) => one === given) ?? "recorded";
