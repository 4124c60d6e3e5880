import { expect, test } from "vitest";
import { readSourceRow } from "../../../shared/source/read-source-row.ts";

const row = {
  id: "gao-18-216",
  title: "GAO-18-216",
  publisher: "GAO",
  url: "https://www.gao.gov/products/gao-18-216",
  date: "2018-02",
  checked: "2026-11-23",
  kind: "official",
  note: "",
};

test("reads a source; what is empty is absent", () =>
  expect(readSourceRow(row)).toMatchObject({ ok: true, value: { id: "gao-18-216", date: "2018-02", note: undefined } }));

test.each([
  { it: "an id with capitals", change: { id: "GAO" }, says: "column id must be lower-case words" },
  { it: "an empty title", change: { title: " " }, says: "column title is empty" },
  { it: "half an address", change: { url: "www.gao.gov" }, says: "column url must be a full web address" },
  { it: "a month that no year has", change: { date: "2018-13" }, says: "column date must be a year" },
  { it: "an unknown kind", change: { kind: "rumour" }, says: "column kind must be one of law, official" },
])("tells of $it", ({ change, says }) => {
  const read = readSourceRow({ ...row, ...change });
  expect(read.ok ? "read" : read.problem).toContain(says);
});

test("names a column that is not there and one that should not be", () => {
  const { note: _, ...without } = row;
  const read = readSourceRow({ ...without, mood: "calm" });
  expect(read.ok ? "read" : read.problem).toMatch(/column note is missing; add it.*column mood is not known here/);
});
