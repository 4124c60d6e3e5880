import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePage } from "../../../../cli/read/parse-page.ts";
import { type ListingField, listingFields } from "../../../../shared/listing/listing.ts";
import { readPage } from "../../../../shared/listing/read-page.ts";
import { proofs } from "../../../../shared/listing/stores/proofs.ts";
import { alternatives, placesOf } from "../../../../shared/listing/stores/store-places.ts";
import { storeOfHost, stores } from "../../../../shared/listing/stores/stores.ts";

const folder = join(import.meta.dirname, "../../../fixtures/listings");
type Expected = Partial<Record<ListingField, string | number>>;
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Expected>;
// Fields that an expectation always speaks of: what it does not name has to stay blank.
const always: readonly ListingField[] = ["title", "brand", "seller", "price", "currency"];

describe.each([...proofs])("%s", (id, { file }) => {
  const html = readFileSync(join(folder, file), "utf8");
  const wanted = expected[id] ?? {};
  const reading = readPage(parsePage(html), undefined);

  test("its page is a listing", () => expect(reading.kind).toBe("listing"));

  test.each(listingFields.filter((field) => always.includes(field) || field in wanted))(
    "its %s is read as the page says",
    (field) => {
      expect(reading.kind === "listing" ? reading.listing[field]?.value : undefined).toBe(wanted[field]);
    },
  );
});

test("every table has a name of its own, and selectors that parse", () => {
  const page = parsePage("<html><body></body></html>");
  expect(new Set(stores.map(({ id }) => id)).size).toBe(stores.length);
  for (const { fields, listingSign, resultsSign, platformSign } of stores) {
    const places = Object.values(fields).flat();
    const selectors = [
      ...places.map((place) => (typeof place === "string" ? place : place.selector)),
      listingSign,
      resultsSign,
      platformSign,
    ];
    for (const selector of selectors) if (selector) expect(page.querySelectorAll(selector)).toHaveLength(0);
  }
});

test("a table's selectors are asked one by one, and each still parses", () => {
  const page = parsePage("<html><body></body></html>");
  for (const store of stores) {
    const { fields, more, listingSign = [], resultsSign = [], platformSign = [] } = placesOf(store);
    const places = [...Object.values(fields), ...Object.values(more)].flat();
    const selectors = [...places.flatMap((place) => place.selectors), ...listingSign, ...resultsSign, ...platformSign];
    for (const selector of selectors) {
      expect(selector).toMatch(/^\S(?:.*\S)?$/);
      expect(page.querySelectorAll(selector)).toHaveLength(0);
    }
  }
});

test.each([
  { joined: "#a, .b", parts: ["#a", ".b"] },
  { joined: "li:is(.a, .b:not(.c, .d)), p", parts: ["li:is(.a, .b:not(.c, .d))", "p"] },
  { joined: "[title='a, b'],i", parts: ["[title='a, b']", "i"] },
])("$joined is parted at the commas that join selectors", ({ joined, parts }) => {
  expect(alternatives(joined)).toEqual(parts);
});

test("every proof belongs to a table, and its page is there", () => {
  for (const [id, { file, compared }] of proofs) {
    expect(stores.map((store) => store.id)).toContain(id);
    expect(existsSync(join(folder, file))).toBe(true);
    expect(compared).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each([
  { host: "amazon.co.uk", id: "amazon" },
  { host: "smile.amazon.com", id: "amazon" },
  { host: "notamazon.com", id: undefined },
  { host: "articulo.mercadolibre.com.mx", id: "mercado-libre" },
  { host: "amazon.com.example.org", id: undefined },
])("the host $host belongs to $id", ({ host, id }) => {
  expect(storeOfHost(host)?.id).toBe(id);
});
