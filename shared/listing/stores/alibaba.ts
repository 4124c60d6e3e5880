import type { StoreTable } from "./store-table.ts";

export const alibaba: StoreTable = {
  id: "alibaba",
  name: "Alibaba",
  hosts: ["alibaba.com"],
  listingPath: /^\/(?:product-detail|product)\//,
  resultsPath: /^\/(?:trade\/search|products|showroom|catalog)/,
  fields: {
    title: [{ selector: ".product-title-container h1" }, { selector: ".module-pdp-title" }, { selector: "h1" }],
    seller: [{ selector: ".company-name a" }, { selector: "[data-testid=company-name]" }],
    price: [{ selector: ".price-list .price" }, { selector: "[data-testid=product-price]" }, { selector: ".product-price" }],
  },
  trusted: ["seller"],
  provenOn: [],
};
