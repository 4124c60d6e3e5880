import { writeCsv } from "../../shared/csv/write-csv.ts";
import {
  type DatasetFile,
  dataPackage,
  describedTable,
  type OtherFile,
  sourcesOf,
  type TableFile,
} from "../../shared/register/data-package.ts";
import { type DatasetTable, markTable, recordationTable, releaseTable } from "../../shared/register/dataset-tables.ts";
import type { Register } from "../../shared/register/register.ts";
import type { DatasetFolder } from "./dataset-folder.ts";

/** A register as published at a moment, with the bytes of its compact form. */
export type Version = { register: Register /** ISO time. */; published: string; compact: Uint8Array };

/** The files that a register makes, as one folder has them. */
export type VersionFiles = { tables: TableFile[]; others: OtherFile[] };

/** Address of the dataset's folder on the portal. */
export const datasetAddress = (portal: string): string => `${portal.replace(/\/$/, "")}/data/`;

/** Writes a register's tables as CSV, and all of it as JSON and in its compact form. */
export function putRegister(folder: DatasetFolder, { register, published, compact }: Version): VersionFiles {
  return {
    tables: [
      putTable(folder, recordationTable(published.slice(0, 10)), register.recordations),
      putTable(folder, markTable, register.marks),
      putTable(folder, releaseTable, register.releases),
    ],
    others: [
      {
        ...folder.put("register.json", `${JSON.stringify(register)}\n`),
        title: "The whole register as JSON",
        mediatype: "application/json",
      },
      {
        ...folder.put(`register-${register.version}.blr`, compact),
        title: "The whole register in its compact form",
        mediatype: "application/octet-stream",
      },
    ],
  };
}

export function putTable<Row>(folder: DatasetFolder, table: DatasetTable<Row>, rows: readonly Row[]): TableFile {
  const columns = table.columns.map(({ name, cell }) => [name, cell] as const);
  return { table: describedTable(table), ...folder.put(`${table.name}.csv`, writeCsv(columns, rows)) };
}

/** Writes the checksums of files; what they are listed in is itself listed in the signed manifest. */
export function putChecksums(folder: DatasetFolder, files: readonly DatasetFile[]): DatasetFile {
  return folder.put("SHA256SUMS", files.map(({ name, hash }) => `${hash}  ${name}\n`).join(""));
}

/** Writes one version of the dataset into a folder of its own: the register's files, their description, the checksums of them all, last. */
export function writeVersion(folder: DatasetFolder, version: Version, homepage: string): DatasetFile[] {
  const { register, published } = version;
  const { tables, others } = putRegister(folder, version);
  const id = `${homepage}versions/${register.version}/`;
  const described = dataPackage(register, id, tables, others, sourcesOf(register), homepage, published);
  const files = [...tables, ...others, folder.put("datapackage.json", `${JSON.stringify(described, null, 2)}\n`)].map(
    ({ name, bytes, hash }) => ({ name, bytes, hash }),
  );
  return [...files, putChecksums(folder, files)];
}
