import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { writeNewStore } from "../../../cli/store/write-new-store.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-store-"));
  for (const folder of ["shared/listing/stores", "test/fixtures/listings"]) {
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("writes table, page and expectation, and lists the table", () => {
  const result = writeNewStore(root, "Example Bazaar");
  expect(result).toEqual({
    ok: true,
    value: [
      "shared/listing/stores/example-bazaar.ts",
      "test/fixtures/listings/example-bazaar.html",
      "shared/listing/stores/stores.ts",
      "test/fixtures/listings/expected.json",
    ],
  });
  expect(readFileSync(join(root, "shared/listing/stores/example-bazaar.ts"), "utf8")).toContain(
    "export const exampleBazaar: StoreTable",
  );
  const list = readFileSync(join(root, "shared/listing/stores/stores.ts"), "utf8");
  expect(list).toContain('import { exampleBazaar } from "./example-bazaar.ts";');
  expect(list).toMatch(/= \[\n {2}exampleBazaar,/);
  expect(JSON.parse(readFileSync(join(root, "test/fixtures/listings/expected.json"), "utf8"))).toHaveProperty(
    "example-bazaar.title",
  );
});

test.each([
  { it: "a store that is there", name: "Amazon", says: "is there already" },
  { it: "no name", name: " ", says: "Say the store's name" },
])("refuses $it and says what to do", ({ name, says }) => {
  const result = writeNewStore(root, name);
  expect(result.ok ? "" : result.problem).toContain(says);
});
