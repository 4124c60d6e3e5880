import { canonicalJson } from "./canonical-json.ts";

/** What a field may hold: a text, one of a list, texts, numbers, yes or no, or an object of such fields. */
export type Shape = "text" | "texts" | "numbers" | "flag" | readonly string[] | { readonly [field: string]: Shape };

/** The fields of `object` that `read` does not say or says otherwise, as JSON; undefined where they agree. */
export function oddFields(object: object, read: object): string | undefined {
  const said = new Map<string, unknown>(Object.entries(read));
  const odd = Object.entries(object).filter(
    ([field, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(said.get(field)),
  );
  return odd.length === 0 ? undefined : JSON.stringify(Object.fromEntries(odd));
}

/**
 * `read` with the odd fields put over it. A field of the wrong shape is left out, so that bytes made by hand cannot put a number
 * where the types promise a text; fields this program does not know are kept, for nothing in it reads them.
 */
export function withOddFields<T extends object>(
  read: T,
  json: string | undefined,
  shapes: Readonly<Record<keyof T & string, Shape>>,
): T {
  if (json === undefined) return read;
  let odd: unknown;
  try {
    odd = JSON.parse(json);
  } catch {
    return read;
  }
  if (typeof odd !== "object" || odd === null) return read;
  const known = new Map<string, Shape>(Object.entries(shapes));
  const fitting = Object.entries(odd).filter(([field, value]) => {
    const shape = known.get(field);
    return shape === undefined || hasShape(value, shape);
  });
  return { ...read, ...Object.fromEntries(fitting) };
}

function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === "text") return typeof value === "string";
  if (shape === "flag") return typeof value === "boolean";
  if (shape === "texts") return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (shape === "numbers") return Array.isArray(value) && value.every((item) => typeof item === "number");
  if (isList(shape)) return typeof value === "string" && shape.includes(value);
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([field, inner]) => !fields.has(field) || hasShape(fields.get(field), inner));
}

const isList = (shape: Shape): shape is readonly string[] => Array.isArray(shape);
