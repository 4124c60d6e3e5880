import type { StoreTable } from "./store-table.ts";

export const overstock: StoreTable = {
  id: "overstock",
  name: "Overstock",
  hosts: ["overstock.com", "bedbathandbeyond.com"],
  listingPath: /^\/(?:[^?]*\/)?products\/|\/product\.html/,
  resultsPath: /^\/(?:search|collections|[^?]*\/cat\.html)/,
  fields: {
    title: ["h1.product-title", "[data-testid=product-title]"],
    brand: [".product-vendor a", "[data-testid=brand-name]"],
    price: [".price__current", "[data-testid=product-price]"],
  },
  trusted: ["brand"],
};
