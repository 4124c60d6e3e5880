import { Buffer } from "node:buffer";
import { join } from "node:path";
import { writeCsv } from "../../shared/csv/write-csv.ts";
import { type DatasetFile, dataPackage } from "../../shared/register/data-package.ts";
import { type DatasetTable, markTable, recordationTable, releaseTable } from "../../shared/register/dataset-tables.ts";
import type { Register } from "../../shared/register/register.ts";
import { sha256 } from "./write-register-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** A register as published at a moment, with the bytes of its compact form. */
export type Version = { register: Register /** ISO time. */; published: string; compact: Uint8Array };

/** Address of the dataset's folder on the portal. */
export const datasetAddress = (portal: string): string => `${portal.replace(/\/$/, "")}/data/`;

/**
 * Writes one version of the dataset into a folder: tables as CSV, all of it as JSON and as the compact register, their
 * description, and the checksums of them all. Gives the files back, checksums last.
 */
export function writeVersion(folder: string, { register, published, compact }: Version, homepage: string): DatasetFile[] {
  const put = (name: string, content: string | Uint8Array): DatasetFile => {
    writeWhole(join(folder, name), content);
    return { name, bytes: typeof content === "string" ? Buffer.byteLength(content) : content.length, hash: sha256(content) };
  };
  const table = <Row>(of: DatasetTable<Row>, rows: readonly Row[]) => ({ table: of, ...put(`${of.name}.csv`, csvOf(of, rows)) });
  const tables = [
    table(recordationTable(published.slice(0, 10)), register.recordations),
    table(markTable, register.marks),
    table(releaseTable, register.releases),
  ];
  const json = put("register.json", `${JSON.stringify(register)}\n`);
  const packed = put(`register-${register.version}.blr`, compact);
  const described = dataPackage(
    register,
    tables,
    [
      { ...json, title: "The whole register as JSON", mediatype: "application/json" },
      { ...packed, title: "The whole register in its compact form", mediatype: "application/octet-stream" },
    ],
    homepage,
    published,
  );
  const files = [
    ...tables.map(({ name, bytes, hash }) => ({ name, bytes, hash })),
    json,
    packed,
    put("datapackage.json", `${JSON.stringify(described, null, 2)}\n`),
  ];
  return [...files, put("SHA256SUMS", files.map(({ name, hash }) => `${hash}  ${name}\n`).join(""))];
}

function csvOf<Row>({ columns }: DatasetTable<Row>, rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name, cell }) => [name, cell] as const),
    rows,
  );
}
