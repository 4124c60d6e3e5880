import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { DatasetFolder } from "../../../cli/register/dataset-folder.ts";
import { build } from "./a-build.ts";

type Field = {
  name: string;
  type: "string" | "boolean" | "date" | "integer" | "number" | "year";
  description?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
};
type Schema = {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
};
type Resource = { name: string; path: string; bytes: number; hash: string; title: string; schema?: Schema; licenses?: unknown[] };
type Package = { licenses: unknown[]; sources: { title: string; path: string }[]; resources: Resource[] };

// What the Table Schema says a cell of each type looks like (datapackage.org/standard/table-schema), empty cells aside.
const lexical: Record<Field["type"], RegExp> = {
  string: /^[\s\S]*$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  year: /^\d{4}$/,
};

let folder = "";
let described: Package;
const tableOf = ({ path }: Resource) =>
  parse(readFileSync(join(folder, path), "utf8"), { columns: true }) as Record<string, string>[];
const keyOf = (row: Record<string, string>, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]));

const root = mkdtempSync(join(tmpdir(), "border-lens-dataset-"));
beforeAll(async () => {
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  await build(root, "2026-11-20");
  folder = join(root, "build/data");
  described = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Package;
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the published dataset", () => {
  test("describes every table below /data/, and the documents that they rest on", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".csv") && !name.startsWith("versions/"),
    );
    expect(described.resources.flatMap(({ path, schema }) => (schema ? [path] : [])).sort()).toEqual(files.sort());
    expect(files).toContain("releases.csv");
    expect(files).toContain("figures/totals.csv");
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(described.resources.length);
    expect(described.sources.length).toBeGreaterThan(200);
    for (const { title, path } of described.sources) {
      expect(title).not.toBe("");
      expect(path).toMatch(/^https?:\/\//);
    }
  });

  test("every resource has a name, size and licence as the specification wants them", () => {
    for (const { name, path, bytes, hash, title, schema, licenses } of described.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(/^[\w.-]+(?:\/[\w.-]+)?$/);
      expect(readFileSync(join(folder, path)).length, path).toBe(bytes);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(title).not.toBe("");
      if (schema) expect(licenses, path).toHaveLength(1);
    }
  });

  test("every table has the header, types and constraints that its schema tells of", () => {
    for (const resource of described.resources) {
      if (!resource.schema) continue;
      const { fields, primaryKey } = resource.schema;
      const [header] = parse(readFileSync(join(folder, resource.path), "utf8"), { to: 1 }) as string[][];
      expect(header, resource.path).toEqual(fields.map(({ name }) => name));
      const rows = tableOf(resource);
      expect(rows.length, resource.path).toBeGreaterThan(0);
      for (const { name, type, constraints = {}, description } of fields) {
        const where = `${resource.path} ${name}`;
        expect(description, where).toBeTruthy();
        const cells = rows.map((row) => row[name] ?? "");
        const said = cells.filter((cell) => cell !== "");
        expect(
          said.filter((cell) => !lexical[type].test(cell)),
          where,
        ).toEqual([]);
        if (constraints.required) expect(said.length, where).toBe(cells.length);
        if (constraints.unique) expect(new Set(cells).size, where).toBe(cells.length);
        const breaks = (cell: string) =>
          (constraints.enum && !constraints.enum.includes(cell)) ||
          (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) ||
          (constraints.minimum !== undefined && Number(cell) < constraints.minimum);
        expect(said.filter(breaks), where).toEqual([]);
      }
      if (primaryKey) expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size, resource.path).toBe(rows.length);
    }
  });

  test("every foreign key leads to a row", () => {
    let keys = 0;
    for (const resource of described.resources) {
      for (const { fields, reference } of resource.schema?.foreignKeys ?? []) {
        keys++;
        const target = described.resources.find(({ name }) => name === reference.resource);
        if (!target) throw new Error(`${resource.name} refers to ${reference.resource}, which is no resource.`);
        const known = new Set(tableOf(target).map((row) => keyOf(row, reference.fields)));
        expect(
          tableOf(resource).filter((row) => !known.has(keyOf(row, fields))),
          resource.name,
        ).toEqual([]);
      }
    }
    expect(keys).toBeGreaterThan(5);
  });
});

test("two writers of one address stop the build", () => {
  const files = new DatasetFolder(join(root, "two-writers"));
  files.put("releases.csv", "id\n");
  expect(() => files.put("Releases.csv", "release\n")).toThrow("Two writers write Releases.csv");
});
