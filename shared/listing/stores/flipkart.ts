import type { StoreTable } from "./store-table.ts";

export const flipkart: StoreTable = {
  id: "flipkart",
  name: "Flipkart",
  hosts: ["flipkart.com"],
  listingPath: /\/p\/itm/,
  resultsPath: /^\/search|\/pr(?:\?|$)/,
  resultsSign: "[data-id][data-tkid]",
  fields: {
    title: [{ selector: "h1" }],
    seller: [{ selector: "#sellerName span span" }, { selector: "#sellerName a" }],
    price: [{ selector: ".Nx9bqj.CxhGGd" }, { selector: "._30jeq3._16Jk6d" }],
    category: [{ selector: "._7dPnhA" }],
  },
  trusted: ["seller", "price"],
  provenOn: [{ file: "flipkart.html", compared: "2026-11-24" }],
};
