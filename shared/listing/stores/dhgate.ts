import type { StoreTable } from "./store-table.ts";

export const dhgate: StoreTable = {
  id: "dhgate",
  name: "DHgate",
  hosts: ["dhgate.com"],
  listingPath: /^\/(?:product|store\/product)\//,
  resultsPath: /^\/(?:wholesale|w)\//,
  fields: {
    title: [{ selector: "h1.product-title" }, { selector: '[class*="productTitle"] h1' }, { selector: "h1" }],
    seller: [{ selector: '[class*="storeName"] a' }, { selector: ".store-name a" }],
    price: [{ selector: '[class*="productPrice"] [class*="price"]' }, { selector: ".product-price" }],
  },
  trusted: ["seller"],
  provenOn: [],
};
