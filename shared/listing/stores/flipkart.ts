import type { StoreTable } from "./store-table.ts";

export const flipkart: StoreTable = {
  id: "flipkart",
  name: "Flipkart",
  hosts: ["flipkart.com"],
  listingPath: /\/p\/itm/,
  resultsPath: /^\/search|\/pr(?:\?|$)/,
  resultsSign: "[data-id][data-tkid]",
  fields: {
    title: ["h1"],
    seller: ["#sellerName span span", "#sellerName a"],
    price: [".Nx9bqj.CxhGGd", "._30jeq3._16Jk6d"],
    category: ["._7dPnhA"],
  },
  trusted: ["seller", "price"],
};
