import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Change, changeKinds, changesBetween } from "../../shared/register/changes.ts";
import type { DatasetFile } from "../../shared/register/data-package.ts";
import type { Publication } from "./publications.ts";
import { type DatedChange, writeFeeds } from "./write-feeds.ts";
import { type Version, writeVersion } from "./write-version.ts";
import { writeWhole } from "./write-whole.ts";

/** What the page about the dataset lists of one version. */
export type VersionEntry = {
  version: string;
  asOf: string;
  published: string;
  /** Folder, from the dataset's own. */
  path: string;
  counts: { recordations: number; marks: number; releases: number };
  /** How many changes of each kind since the version before. */
  changes: Record<(typeof changeKinds)[number], number>;
  files: DatasetFile[];
};

/**
 * Writes the dataset as it is published: the newest version at the top, every version under `versions/<version>/` where it
 * stays addressable, their list `versions.json`, newest first, and the change feeds. The folder is replaced as a whole.
 */
export function writeDataset(
  folder: string,
  current: Version,
  earlier: readonly Publication[],
  homepage: string,
): { entries: VersionEntry[]; sums: DatasetFile } {
  const timeline = [
    ...earlier.map(({ register, published, bytes }): Version => ({ register, published, compact: bytes })),
    ...(earlier.at(-1)?.register.version === current.register.version ? [] : [current]),
  ];
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-draft-`);
  // A temporary folder is made for its maker alone; what is published is for all.
  chmodSync(draft, 0o755);
  const dated: DatedChange[] = [];
  const entries = timeline.map((version, i): VersionEntry => {
    const before = timeline[i - 1];
    const changes = changesBetween(before && datedOf(before), datedOf(version));
    const { register, published } = version;
    dated.push(...changes.map((change) => ({ change, version: register.version, published })));
    const path = `versions/${register.version}/`;
    const files = writeVersion(join(draft, path), version, homepage);
    writeWhole(
      join(draft, path, "changes.json"),
      `${JSON.stringify({ version: register.version, since: before?.register.version ?? null, published, changes }, null, 2)}\n`,
    );
    const { recordations, marks, releases } = register;
    return {
      version: register.version,
      asOf: register.asOf,
      published,
      path,
      counts: { recordations: recordations.length, marks: marks.length, releases: releases.length },
      changes: countsOf(changes),
      files,
    };
  });
  const newest = entries.at(-1);
  const sums = newest?.files.find(({ name }) => name === "SHA256SUMS");
  if (!newest || !sums) throw new Error("A dataset has at least one version.");
  for (const { name } of newest.files) cpSync(join(draft, newest.path, name), join(draft, name));
  writeFeeds(draft, dated, homepage, current.published);
  writeWhole(join(draft, "versions.json"), `${JSON.stringify(entries.toReversed(), null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return { entries, sums };
}

const datedOf = ({ register, published }: Version) => ({ recordations: register.recordations, day: published.slice(0, 10) });

function countsOf(changes: readonly Change[]): VersionEntry["changes"] {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as VersionEntry["changes"];
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
