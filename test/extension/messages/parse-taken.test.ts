import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { takenPage } from "../../../extension/messages/parse-taken.ts";
import { takePage } from "../../../shared/listing/take-page.ts";

const folder = join(projectRoot, "test/fixtures/listings");
const everyLabel =
  "<h1>Lumora lamp</h1><p>by Lumora</p><p>Sold by: Nora</p><p>Business address: Delft</p><p>Item location: Delft</p><p>Brand: Lumora</p><p>Condition: Used</p><p>MPN: 7</p><p>SKU: 7</p><p>EAN: 4006381333931</p><a>Lumora light</a><img alt='Lumora lamp, lit'>";

function taken(html: string): unknown {
  const steps = takePage(parsePage(html), "https://lampenhaus.example/i/77", () => undefined);
  let step = steps.next();
  while (!step.done) step = steps.next();
  // As a message carries it.
  return JSON.parse(JSON.stringify(step.value.taken));
}

test.each([
  { file: "a page with every label", html: everyLabel },
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(join(folder, file), "utf8") })),
])("what is taken from $file arrives whole", ({ html }) => {
  const sent = taken(html);
  expect(v.parse(takenPage, sent)).toEqual(sent);
});
