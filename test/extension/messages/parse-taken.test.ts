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

const whole = taken(everyLabel) as { survey: object };
test.each([
  ["a page handed over as text", "<html>"],
  ["a thing that lies in others a thousand times", { ...whole, microdata: [nested(1_000)] }],
  ["a price that is no number", { ...whole, survey: { ...whole.survey, prices: [{ price: { amount: "1" } }] } }],
  ["ten thousand meta tags", { ...whole, meta: Array.from({ length: 10_000 }, () => ["a", "b"]) }],
])("%s is refused", (_, sent) => {
  expect(v.safeParse(takenPage, sent).success).toBe(false);
});

function nested(depth: number): object {
  let item: object = { types: ["product"], properties: {} };
  for (let at = 0; at < depth; at++) item = { types: ["product"], properties: { isRelatedTo: [item] } };
  return item;
}
