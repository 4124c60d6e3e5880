import type { StoreTable } from "./store-table.ts";

export const overstock: StoreTable = {
  id: "overstock",
  name: "Overstock",
  hosts: ["overstock.com", "bedbathandbeyond.com"],
  listingPath: /^\/(?:[^?]*\/)?products\/|\/product\.html/,
  resultsPath: /^\/(?:search|collections|[^?]*\/cat\.html)/,
  fields: {
    title: [{ selector: "h1.product-title" }, { selector: "[data-testid=product-title]" }],
    brand: [{ selector: ".product-vendor a" }, { selector: "[data-testid=brand-name]" }],
    price: [{ selector: ".price__current" }, { selector: "[data-testid=product-price]" }],
  },
  trusted: ["brand"],
  provenOn: [{ file: "overstock.html", compared: "2026-11-24" }],
};
