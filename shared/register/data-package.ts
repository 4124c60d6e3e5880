import type { FigureTable } from "../figure/figure-tables.ts";
import type { DatasetTable } from "./dataset-tables.ts";
import type { Register } from "./register.ts";

/** A file of the dataset, as written. `hash` is a SHA-256 in hex. */
export type DatasetFile = { name: string; bytes: number; hash: string };

/** A published table as its resource says it: `schema` is a Frictionless Table Schema. */
export type DescribedTable = { name: string; title: string; description: string; schema: object };
export type TableFile = DatasetFile & { table: DescribedTable };
export type OtherFile = DatasetFile & { title: string; mediatype: string };
export type DocumentSource = { title: string; path: string };

const profile = (kind: string) => `https://datapackage.org/profiles/2.0/${kind}.json`;
const cc0 = {
  name: "CC0-1.0",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
  title: "Creative Commons Zero v1.0 Universal",
};

/**
 * The dataset's descriptor after Data Package 2.0 (datapackage.org).
 * @param id address that tells this very content from any other
 * @param homepage address of the dataset's folder on the portal, with a slash at its end
 * @param created ISO time
 */
export function dataPackage(
  register: Pick<Register, "version">,
  id: string,
  tables: readonly TableFile[],
  others: readonly OtherFile[],
  sources: readonly DocumentSource[],
  homepage: string,
  created: string,
) {
  return {
    $schema: profile("datapackage"),
    name: "border-lens-register",
    id,
    title: "Border Lens register",
    description:
      "Rights recorded with U.S. Customs that public documents prove, marks that official releases name on seized goods, those releases, and published seizure statistics, each with its source. Not a government publication and not complete: absence means little. Check the current status of a recordation in Customs' own search, IPRS.",
    homepage,
    version: register.version,
    created,
    keywords: ["customs", "intellectual property", "recordation", "trademark", "copyright", "seizure", "statistics"],
    licenses: [cc0],
    sources,
    contributors: [{ title: "Border Lens", path: homepage, roles: ["publisher"] }],
    resources: [
      ...tables.map(({ table, ...file }) => ({
        $schema: profile("dataresource"),
        ...resourceOf(file, table.name),
        type: "table",
        title: table.title,
        description: table.description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        licenses: [cc0],
        schema: table.schema,
      })),
      ...others.map(({ title, mediatype, ...file }) => ({
        ...resourceOf(file, file.name.replace(/[^a-z0-9._-]/g, "-")),
        title,
        mediatype,
      })),
    ],
  };
}

const resourceOf = ({ name: path, bytes, hash }: DatasetFile, name: string) => ({ name, path, bytes, hash: `sha256:${hash}` });

/** A table of the register or of the releases. */
export function describedTable({
  name,
  title,
  description,
  columns,
  primaryKey = ["id"],
  foreignKeys,
}: DatasetTable<never>): DescribedTable {
  return {
    name,
    title,
    description: `${description} Text that a spreadsheet would run as a formula begins with an apostrophe.`,
    schema: {
      $schema: profile("tableschema"),
      fields: columns.map(({ cell: _, type, ...field }) => ({
        ...field,
        type,
        ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
      })),
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(foreignKeys ? { foreignKeys } : {}),
      missingValues: [""],
    },
  };
}

/** A table of statistics, published byte for byte as it stands in `content/figures/`. */
export function describedFigureTable({ name, title, fields, primaryKey, foreignKeys }: FigureTable): DescribedTable {
  return {
    name: name === "figure-sources" ? name : `figures-${name}`,
    title: title.en,
    description: `Published statistics of border seizures: ${title.en}. Each figure names the source it was read in; figures of different units must not be added or compared.`,
    schema: {
      $schema: profile("tableschema"),
      fields,
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys
        ? {
            foreignKeys: foreignKeys.map(({ fields: own, reference }) => ({
              fields: [own],
              reference: {
                resource: reference.resource === "figure-sources" ? reference.resource : `figures-${reference.resource}`,
                fields: [reference.fields],
              },
            })),
          }
        : {}),
      missingValues: [""],
    },
  };
}

/** The documents that the register rests on, each once, at most a thousand: beyond that the tables name them row by row. */
export function sourcesOf({ recordations, releases }: Pick<Register, "recordations" | "releases">): DocumentSource[] {
  const sources = new Map<string, string>();
  for (const { source } of recordations) if (!sources.has(source.url)) sources.set(source.url, source.title);
  for (const { url, headline } of releases) if (!sources.has(url)) sources.set(url, headline);
  return [...sources].slice(0, 1000).map(([path, title]) => ({ title, path }));
}
