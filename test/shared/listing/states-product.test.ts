import { expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { statesProduct } from "../../../shared/listing/states-product.ts";
import { takeFirst } from "../../../shared/listing/take-first.ts";

test.each([
  [`<script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script>`, true],
  [`<script type="application/ld+json">{"@type":"Organization","name":"Lampenhaus"}</script>`, false],
  [`<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Lamp</b></div>`, true],
  ["<h1>Lamp</h1><p>189 USD</p>", false],
])("whether data for machines may state a product: %s", (html, states) => {
  const steps = takeFirst(parsePage(html), undefined, () => undefined);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(statesProduct(step.value.taken)).toBe(states);
});
