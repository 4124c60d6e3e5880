import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAccuracy } from "../../../portal/loaders/accuracy.ts";
import { accuracyText } from "../../../portal/text/accuracy-text.ts";

function folderWith(matcher: unknown, reader: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-accuracy-"));
  for (const path of ["docs", "content/reader"]) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "docs/accuracy.json"), JSON.stringify(matcher));
  writeFileSync(join(folder, "content/reader/status.json"), JSON.stringify(reader));
  return folder;
}
const noStores = { stores: [] };

test("what a bench does not write is left out; what it writes anew is passed over", () => {
  const { figures, disguises, ordinary } = readAccuracy(
    folderWith(
      { measured: { in_title: { n: 10, found: 98.4, somethingNew: {} }, pairsByKind: { leet: 80, spacing: 99 }, extra: 1 } },
      noStores,
    ),
  );
  expect(figures).toEqual([{ key: "found", of: 10, percent: 98.4, aim: 97.5, aimIs: "least" }]);
  expect(disguises.map(({ kind }) => kind)).toEqual(["spacing", "leet"]);
  expect(ordinary).toBeUndefined();
});

test("a field's pages are added up over the stores; a store without saved pages adds none", () => {
  const page = (right: number, wrong: number) => ({ savedPages: { fields: { brand: { right, blank: 1, wrong } } } });
  const { reading } = readAccuracy(folderWith({ measured: {} }, { stores: [page(6, 0), page(1, 2), { id: "new" }] }));
  expect(reading.find(({ field }) => field === "brand")).toEqual({ field: "brand", right: 7, blank: 2, wrong: 2 });
});

test("a missing file says which bench writes it", () => {
  expect(() => readAccuracy(tmpdir())).toThrow("npm run bench:accuracy");
});

test("the benches' own files are read, and every way of writing has words in both languages", () => {
  const { figures, disguises, reading } = readAccuracy();
  expect(figures.length).toBeGreaterThan(5);
  expect(reading.every(({ right }) => right > 0)).toBe(true);
  for (const { kind } of disguises)
    for (const text of Object.values(accuracyText)) expect(text.disguise[kind], kind).toBeDefined();
});
