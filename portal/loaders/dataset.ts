import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "build/data");

export type DatasetVersion = {
  version: string;
  asOf: string;
  path: string;
  counts: { recordations: number; marks: number; releases: number };
};

/** The versions of the dataset that the build publishes, newest first. */
export const datasetVersions = (): DatasetVersion[] =>
  JSON.parse(readFileSync(join(folder, "versions.json"), "utf8")) as DatasetVersion[];

/** The size of a published file in bytes; `undefined` where this build publishes none. */
export function datasetFileSize(name: string): number | undefined {
  const file = join(folder, name);
  return existsSync(file) ? statSync(file).size : undefined;
}
