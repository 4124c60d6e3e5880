import type { StoreTable } from "./store-table.ts";

export const dhgate: StoreTable = {
  id: "dhgate",
  name: "DHgate",
  hosts: ["dhgate.com"],
  listingPath: /^\/(?:product|store\/product)\//,
  resultsPath: /^\/(?:wholesale|w)\//,
  fields: {
    title: ["h1.product-title", '[class*="productTitle"] h1', "h1"],
    seller: ['[class*="storeName"] a', ".store-name a"],
    price: ['[class*="productPrice"] [class*="price"]', ".product-price"],
  },
  trusted: ["seller"],
};
