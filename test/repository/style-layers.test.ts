import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = globSync(["portal/**/*.css", "shared/design/*.css"])
  .sort()
  .map((file) => ({ file, sheet: readFileSync(file, "utf8") }))
  .filter(({ sheet }) => sheet.includes("@layer"));

test("there are stylesheets with layers", () => expect(sheets.length).toBeGreaterThan(5));

// Bundles reorder stylesheets, and the one that comes first decides: each must state the same order before it uses a layer.
test.each(sheets)("$file states the order of the layers first", ({ sheet }) =>
  expect(/@layer[^;{]*[;{]/.exec(sheet)?.[0]).toBe("@layer reset, tokens, base, components, utilities;"),
);
