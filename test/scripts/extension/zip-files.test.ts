import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFolder } from "../../../scripts/extension/zip-files.ts";

function folderWith(times: Date): string {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-zip-"));
  mkdirSync(join(folder, "inner"));
  for (const [name, text] of [
    ["b.txt", "second"],
    ["inner/a.txt", "first"],
  ] as const) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), times, times);
  }
  return folder;
}

test("equal folders give equal zips, wherever they lie and whenever they were written", () => {
  expect(zipFolder(folderWith(new Date("2024-01-01")))).toEqual(zipFolder(folderWith(new Date("2026-06-01"))));
});

test("every file is in it, under its name below the folder", () => {
  const entries = unzipSync(zipFolder(folderWith(new Date())));
  expect(Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    "b.txt": "second",
    "inner/a.txt": "first",
  });
});
