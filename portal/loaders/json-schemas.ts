import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { PublishedSchema, SchemaName } from "../../shared/schema/published-schemas.ts";
import { fieldDocs, typeDoc } from "./source-docs.ts";

export type SchemaDocument = JsonSchema & { $id: string; title: string; description: string };

export const schemaPath = (name: SchemaName): string => `/data/schemas/${name}.schema.json`;

/** The JSON Schema of a published shape, explained by the comments of its type. @param site the portal's address, part of the schema's id */
export function schemaDocument(published: PublishedSchema & { name: SchemaName }, site: URL | undefined): SchemaDocument {
  const { name, type, file, schema } = published;
  const shape = toJsonSchema(schema, { target: "draft-2020-12", errorMode: "throw", ignoreActions: ["readonly"] });
  return {
    ...described(shape, fieldDocs(file, type), ""),
    $id: new URL(schemaPath(name), site).href,
    title: type,
    description: typeDoc(file, type),
  };
}

/** Puts the words onto the fields; a list's entries are explained by the list. */
function described(shape: JsonSchema, docs: ReadonlyMap<string, string>, path: string): JsonSchema {
  const properties = shape.properties
    ? Object.fromEntries(
        Object.entries(shape.properties).map(([field, inner]) => {
          const here = path === "" ? field : `${path}.${field}`;
          const words = docs.get(here);
          if (typeof inner === "boolean") return [field, inner];
          return [field, { ...described(inner, docs, here), ...(words === undefined ? {} : { description: words }) }];
        }),
      )
    : undefined;
  return { ...shape, ...(properties ? { properties } : {}) };
}
