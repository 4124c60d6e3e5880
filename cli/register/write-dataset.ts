import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Change, changeKinds, changesBetween } from "../../shared/register/changes.ts";
import { type DatasetFile, dataPackage, sourcesOf } from "../../shared/register/data-package.ts";
import { type Extras, putExtras } from "./dataset-extras.ts";
import { DatasetFolder } from "./dataset-folder.ts";
import type { Publication } from "./publications.ts";
import { type DatedChange, writeFeeds } from "./write-feeds.ts";
import { writeSubjectFeeds } from "./write-subject-feeds.ts";
import { putChecksums, putRegister, type Version, writeVersion } from "./write-version.ts";

/** What the page about the dataset lists of one version. */
export type VersionEntry = {
  version: string;
  asOf: string;
  published: string;
  /** Folder, from the dataset's own. */
  path: string;
  counts: { recordations: number; marks: number; releases: number };
  /** How many changes of each kind since the version before; the first has none. */
  changes: Record<(typeof changeKinds)[number], number>;
  files: DatasetFile[];
};

/**
 * Writes the dataset as it is published: at the top the newest version with the tables that have no versions (goods of
 * releases, statistics), every version under `versions/<version>/` where it stays addressable, their list `versions.json`,
 * newest first, and the change feeds. The folder is replaced as a whole.
 */
export function writeDataset(
  folder: string,
  current: Version,
  earlier: readonly Publication[],
  extras: Extras,
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
  const top = new DatasetFolder(draft);
  const dated: DatedChange[] = [];
  const entries = timeline.map((version, i): VersionEntry => {
    const before = timeline[i - 1];
    const changes = before ? changesBetween(datedOf(before), datedOf(version)) : [];
    const { register, published } = version;
    dated.push(...changes.map((change) => ({ change, version: register.version, published })));
    const path = `versions/${register.version}/`;
    const own = new DatasetFolder(join(draft, path));
    const files = writeVersion(own, version, homepage);
    own.put(
      "changes.json",
      `${JSON.stringify({ version: register.version, since: before?.register.version ?? null, published, changes }, null, 2)}\n`,
    );
    return {
      version: register.version,
      asOf: register.asOf,
      published,
      path,
      counts: countsOf(register),
      changes: changesOf(changes),
      files,
    };
  });
  const [first, newest] = [timeline[0], timeline.at(-1)];
  if (!first || !newest) throw new Error("A dataset has at least one version.");
  const sums = putNewest(top, newest, extras, homepage);
  writeFeeds(top, dated, { published: first.published, version: first.register.version, ...countsOf(first.register) }, homepage);
  writeSubjectFeeds(top, dated, current.register, current.published, homepage);
  top.put("versions.json", `${JSON.stringify(entries.toReversed(), null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return { entries, sums };
}

/** The newest version and what has no versions, described together and listed in one file of checksums. */
function putNewest(top: DatasetFolder, newest: Version, extras: Extras, homepage: string): DatasetFile {
  const { tables, others } = putRegister(top, newest);
  const more = putExtras(top, extras, newest.register.asOf);
  const described = dataPackage(
    newest.register,
    homepage,
    [...tables, ...more.tables],
    [...others, ...more.others],
    [...sourcesOf(newest.register), ...more.sources],
    homepage,
    newest.published,
  );
  const description = top.put("datapackage.json", `${JSON.stringify(described, null, 2)}\n`);
  return putChecksums(top, [...tables, ...more.tables, ...others, ...more.others, description]);
}

const datedOf = ({ register, published }: Version) => ({ recordations: register.recordations, day: published.slice(0, 10) });

const countsOf = ({ recordations, marks, releases }: Version["register"]): VersionEntry["counts"] => ({
  recordations: recordations.length,
  marks: marks.length,
  releases: releases.length,
});

function changesOf(changes: readonly Change[]): VersionEntry["changes"] {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as VersionEntry["changes"];
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
