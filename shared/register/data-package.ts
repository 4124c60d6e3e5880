import type { DatasetColumn, DatasetTable } from "./dataset-tables.ts";
import type { Register } from "./register.ts";

/** A file of the dataset, as written. `hash` is a SHA-256 in hex. */
export type DatasetFile = { name: string; bytes: number; hash: string };

type TableFile = DatasetFile & {
  table: Pick<DatasetTable<never>, "name" | "title" | "description"> & { columns: readonly Omit<DatasetColumn<never>, "cell">[] };
};

const profile = (kind: string) => `https://datapackage.org/profiles/2.0/${kind}.json`;
const cc0 = {
  name: "CC0-1.0",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
  title: "Creative Commons Zero v1.0 Universal",
};

/**
 * The dataset's descriptor after Data Package 2.0 (datapackage.org).
 * @param homepage address of the dataset's folder on the portal, with a slash at its end
 * @param created ISO time
 */
export function dataPackage(
  register: Register,
  tables: readonly TableFile[],
  others: readonly (DatasetFile & { title: string; mediatype: string })[],
  homepage: string,
  created: string,
) {
  return {
    $schema: profile("datapackage"),
    name: "border-lens-register",
    id: `${homepage}versions/${register.version}/`,
    title: "Border Lens register",
    description:
      "Rights recorded with U.S. Customs that public documents prove, marks that official releases name on seized goods, and those releases, each with its source. Not a government publication and not complete: absence means little. Check the current status of a recordation in Customs' own search, IPRS.",
    homepage,
    version: register.version,
    created,
    keywords: ["customs", "intellectual property", "recordation", "trademark", "copyright", "seizure"],
    licenses: [cc0],
    sources: sourcesOf(register),
    contributors: [{ title: "Border Lens", path: homepage, roles: ["publisher"] }],
    resources: [
      ...tables.map(({ table, ...file }) => ({
        $schema: profile("dataresource"),
        ...resourceOf(file, table.name),
        type: "table",
        title: table.title,
        description: `${table.description} Text that a spreadsheet would run as a formula begins with an apostrophe.`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: schemaOf(table.columns),
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

function schemaOf(columns: TableFile["table"]["columns"]) {
  return {
    $schema: profile("tableschema"),
    fields: columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
      ...(constraints === undefined ? {} : { constraints }),
    })),
    primaryKey: ["id"],
    missingValues: [""],
  };
}

/** The documents that the register rests on, each once, at most a thousand: beyond that the tables name them row by row. */
function sourcesOf({ recordations, releases }: Register): { title: string; path: string }[] {
  const sources = new Map<string, string>();
  for (const { source } of recordations) if (!sources.has(source.url)) sources.set(source.url, source.title);
  for (const { url, headline } of releases) if (!sources.has(url)) sources.set(url, headline);
  return [...sources].slice(0, 1000).map(([path, title]) => ({ title, path }));
}
