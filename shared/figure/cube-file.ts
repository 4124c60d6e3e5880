import { ok, problem, type Result } from "../result.ts";
import { type CubeDimension, cubeDimensions, cubeMeasures, type SeizureCube } from "./seizure-cube.ts";

const columnNames = ["year", ...cubeDimensions, ...cubeMeasures] as const;

/** Reads the explorer's file and refuses one whose columns do not fit together. */
export function cubeFromFile(value: unknown): Result<SeizureCube> {
  const refused = problem(
    "The file of seizure lines is not in the form this page knows. Reload the page; if that does not help, download the table.",
  );
  if (!isRecord(value) || !isNumbers(value.years) || !isRecord(value.names) || !isRecord(value.columns)) return refused;
  const { names, columns, years } = value;
  const lists = columnNames.map((name) => columns[name]);
  if (!lists.every(isNumbers) || new Set(lists.map(({ length }) => length)).size !== 1) return refused;
  if (!cubeDimensions.every((dimension) => isStrings(names[dimension]) && within(columns[dimension], names[dimension])))
    return refused;
  if (!within(columns.year, years)) return refused;
  return ok({
    years,
    names: Object.fromEntries(cubeDimensions.map((dimension) => [dimension, names[dimension]])) as Record<
      CubeDimension,
      string[]
    >,
    columns: Object.fromEntries(columnNames.map((name) => [name, columns[name]])) as SeizureCube["columns"],
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "number" && Number.isFinite(entry) && entry >= 0);
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
/** Every index points into its list. */
const within = (indexes: unknown, list: unknown): boolean =>
  isNumbers(indexes) && Array.isArray(list) && indexes.every((index) => Number.isInteger(index) && index < list.length);
