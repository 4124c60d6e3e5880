import { fieldOfHeader, foldHeader } from "../../shared/import/header-aliases.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { columnTwice, hasTwice, readRows, type TableRows } from "../import/read-rows.ts";

/** One row of anyone's table, as far as a search needs it. */
export type SearchedRow = {
  mark: string;
  words: string[];
  number?: string;
  numbers: string[];
  owner?: string;
  goods?: string;
  classes: number[];
};
export type SearchedTable = TableRows<SearchedRow>;

const roles = ["mark", "words", "number", "recordation", "registration", "owner", "goods", "classes"] as const;
type Role = (typeof roles)[number];

const own: Readonly<Record<string, Role>> = {
  number: "number",
  brand: "mark",
  brandname: "mark",
  alias: "words",
  aliases: "words",
  aka: "words",
};
const byField: Readonly<Record<string, Role>> = {
  mark: "mark",
  words: "words",
  recordation_number: "recordation",
  registration_number: "registration",
  owner: "owner",
  goods: "goods",
  classes: "classes",
};

/** Reads a delimited table in any of the column names that registers use; a column `mark` is all it must have. */
export function readSearchedTable(file: string): Promise<Result<SearchedTable>> {
  return readRows(file, (headers) => {
    const twice = columnTwice(headers.map(foldHeader), (name) => roleOf(name) !== undefined);
    if (twice) return hasTwice(file, twice);
    const columns = columnsOf(headers);
    if (columns.mark !== undefined) return ok((cells) => rowOf(cells, columns));
    return problem(
      `${file} has no column called mark. Its columns are ${headers.slice(0, 12).join(", ")}. Rename the one that holds the marks.`,
    );
  });
}

/** @param name folded, which folding leaves as it is */
const roleOf = (name: string): Role | undefined => own[name] ?? byField[fieldOfHeader(name) ?? ""];

/** The column of each role; where two would do, the one whose name is the role's own, else the first. */
function columnsOf(headers: readonly string[]): Partial<Record<Role, number>> {
  const columns: Partial<Record<Role, number>> = {};
  for (const exact of [true, false]) {
    for (const [at, header] of headers.entries()) {
      const folded = foldHeader(header);
      const role = roleOf(folded);
      if (role && columns[role] === undefined && (!exact || folded === role)) columns[role] = at;
    }
  }
  return columns;
}

function rowOf(cells: readonly string[], columns: Partial<Record<Role, number>>): SearchedRow {
  const cell = (role: Role): string | undefined => cells[columns[role] ?? -1]?.trim() || undefined;
  const number = cell("number") ?? cell("recordation");
  const owner = cell("owner");
  const goods = cell("goods");
  return {
    mark: cell("mark") ?? "",
    words: (cell("words") ?? "")
      .split(/[|;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
    numbers: [cell("number"), cell("recordation"), cell("registration")].filter((known) => known !== undefined),
    classes: [...new Set((cell("classes") ?? "").match(/\d{1,3}/g)?.map(Number))].filter((nice) => nice >= 1 && nice <= 45),
    ...(number === undefined ? {} : { number }),
    ...(owner === undefined ? {} : { owner }),
    ...(goods === undefined ? {} : { goods }),
  };
}
