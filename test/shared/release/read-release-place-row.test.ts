import { expect, test } from "vitest";
import { readReleasePlaceRow } from "../../../shared/release/read-release-place-row.ts";

const row = { port: "Springfield", state: "IL", point: "Springfield", latitude: "39.80", longitude: "-89.64" };

test("a row is read as numbers", () => {
  expect(readReleasePlaceRow(row)).toMatchObject({ ok: true, value: { latitude: 39.8, longitude: -89.64 } });
});

test.each([
  { it: "wants a port", given: { ...row, port: "" }, says: /port or point is empty/ },
  { it: "wants a state's letters", given: { ...row, state: "Ill." }, says: /two letters/ },
  { it: "refuses swapped degrees", given: { ...row, latitude: "-89.64", longitude: "39.80" }, says: /not in the United States/ },
  { it: "refuses an empty point", given: { ...row, longitude: "" }, says: /not in the United States/ },
])("$it", ({ given, says }) => {
  const read = readReleasePlaceRow(given);
  expect(read.ok ? "" : read.problem).toMatch(says);
});
