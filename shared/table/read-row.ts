import * as v from "valibot";
import { ok, problem, type Result } from "../result.ts";

/** One CSV record, column by column, as text. */
export type Row = Record<string, string>;

/** A reader for rows of one shape. The problem names every column that is wrong and what it should be. */
export function rowReader<Shape extends v.GenericSchema<Row, unknown>>(shape: Shape): (row: Row) => Result<v.InferOutput<Shape>> {
  return (row) => {
    const read = v.safeParse(shape, row);
    if (read.success) return ok(read.output);
    return problem(`${read.issues.map(describeIssue).join("; ")}.`);
  };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const column = v.getDotPath(issue);
  if (column === null) return issue.message;
  // Valibot tells a missing column by the quoted name it expected and a stray one by "never".
  if (issue.kind === "schema" && issue.type === "strict_object") {
    return issue.expected === "never" ? `column ${column} is not known here; remove it` : `column ${column} is missing; add it`;
  }
  return `column ${column} ${issue.message}`;
}
