import type { StoreTable } from "./store-table.ts";

export const alibaba: StoreTable = {
  id: "alibaba",
  name: "Alibaba",
  hosts: ["alibaba.com"],
  listingPath: /^\/(?:product-detail|product)\//,
  resultsPath: /^\/(?:trade\/search|products|showroom|catalog)/,
  fields: {
    title: [".product-title-container h1", ".module-pdp-title", "h1"],
    seller: [".company-name a", "[data-testid=company-name]"],
    price: [".price-list .price", "[data-testid=product-price]", ".product-price"],
  },
  trusted: ["seller"],
};
