import { expect, test } from "vitest";
import { scriptsFor } from "../../../extension/background/store-scripts.ts";
import { everyShop, originsOfStore } from "../../../extension/stores/store-origins.ts";
import { stores } from "../../../shared/listing/stores/stores.ts";

const matchesOf = (allowed: readonly string[]) =>
  scriptsFor(allowed).map(({ js, matches, excludeMatches }) => ({ js, matches, excludeMatches }));

test("nothing is registered where nothing is allowed", () => {
  expect(scriptsFor([])).toEqual([]);
});

test("an allowed store whose table we have gets the reader and no gate", () => {
  expect(matchesOf(["https://*.ebay.com/*"])).toEqual([
    { js: ["reader.js"], matches: ["https://*.ebay.com/*"], excludeMatches: [] },
  ]);
});

test("one host of a store, allowed in the browser's own settings, gets the reader for that host alone", () => {
  expect(matchesOf(["https://www.ebay.com/*"])).toEqual([
    { js: ["reader.js"], matches: ["https://www.ebay.com/*"], excludeMatches: [] },
  ]);
});

test("a shop we have no table for gets the gate", () => {
  expect(matchesOf(["https://lampenhaus.example/*"])).toEqual([
    { js: ["gate.js"], matches: ["https://lampenhaus.example/*"], excludeMatches: [] },
  ]);
});

test("where every shop is allowed, the reader stands in all stores of our tables and the gate in all other pages", () => {
  const [reader, gate] = scriptsFor([everyShop]);
  expect(reader?.js).toEqual(["reader.js"]);
  expect(new Set(reader?.matches)).toEqual(new Set(stores.flatMap(originsOfStore)));
  expect(gate).toMatchObject({ js: ["gate.js"], matches: [everyShop], excludeMatches: reader?.matches });
});
