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

function taken(html: string, address = "https://lampenhaus.example/i/77"): unknown {
  const steps = takePage(parsePage(html), address, () => undefined);
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

/** More of one thing than is kept of any page. */
const many = 5_000;
const long = "lamp ".repeat(20_000);
const repeated = (write: (at: number) => string): string => Array.from({ length: many }, (_, at) => write(at)).join("");

test.each([
  ["values behind labels", repeated((at) => `<li><a href="/i/${at}">Lamp ${at}</a> <b>Condition: Used</b></li>`)],
  ["values apart from their labels", repeated(() => "<dl><dt>Condition</dt><dd>Used</dd></dl>")],
  ["bylines", repeated((at) => `<h1>Lumora lamp ${at}</h1><p>by Lumora</p>`)],
  ["prices", repeated((at) => `<li class="card"><a href="/i/${at}">Lamp ${at}</a><b class="price">$${at}.50</b></li>`)],
  ["prices in parts", repeated((at) => `<p class="price"><i>${at}</i><sup>99</sup></p>`)],
  ["buttons", repeated(() => "<button>Add to cart</button>")],
  ["pictures and brands", repeated((at) => `<a class="brand" href="/brand/${at}"><img alt="Lumora lamp number ${at}"></a>`)],
  ["texts that begin as the heading does", repeated((at) => `<p>Lumora light ${at}</p>`)],
  ["meta tags", repeated((at) => `<meta name="tag${at}" content="1">`)],
  ["blocks of data", repeated((at) => `<script type="application/ld+json">{"@type":"Product","name":"Lamp ${at}"}</script>`)],
  ["things", repeated((at) => `<p itemscope itemtype="https://schema.org/Product"><b itemprop="name">Lamp ${at}</b></p>`)],
  ["things in things", '<div itemscope itemprop="isRelatedTo" itemtype="https://schema.org/Product">'.repeat(100)],
  ["scripts with the heading's words", repeated(() => `<script>var a={"name":"Lumora lamp"};${" ".repeat(40)}</script>`)],
])("a page with more %s than are kept arrives", (_, html) => {
  const sent = taken(`<h1>Lumora lamp</h1>${html}`);
  expect(v.parse(takenPage, sent)).toEqual(sent);
});

test("a page whose every text is longer than what is kept of it arrives", () => {
  const sent = taken(
    `<html lang="${long}"><title>${long}</title><meta name="${long}" content="${long}"><h1>${long}</h1><p>Condition: ${long}</p><p class="brand" data-brand="${long}">${long}</p><img alt="${long}"><p class="price">$1 ${long}</p><p itemscope itemtype="https://schema.org/Product"><b itemprop="name">${long}</b></p></html>`,
    `https://lampenhaus.example/i/77?${"a".repeat(100_000)}`,
  );
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
