import type { StoreTable } from "./store-table.ts";

export const flipkart: StoreTable = {
  id: "flipkart",
  name: "Flipkart",
  hosts: ["flipkart.com"],
  listingPath: /\/p\/itm/,
  resultsPath: /^\/search|\/pr(?:\?|$)/,
  resultsSign: '[data-id] a[href*="/p/itm"]',
  cards: { item: "[data-id]", title: "a[title], .KzDlHZ, [class*=col-7-12] > div:first-child" },
  fields: {
    title: ["h1"],
    seller: ["#sellerName span span", "#sellerName a"],
    price: [".Nx9bqj.CxhGGd", "._30jeq3._16Jk6d"],
    category: ["._7dPnhA"],
  },
  trusted: ["seller", "price"],
};
