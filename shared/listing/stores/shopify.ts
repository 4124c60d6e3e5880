import type { StoreTable } from "./store-table.ts";

export const shopify: StoreTable = {
  id: "shopify",
  name: "Any Shopify shop",
  hosts: [],
  platformSign: 'script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"]',
  listingPath: /\/products\/[^/?]+/,
  resultsPath: /^(?:\/[a-z-]{2,5})?\/(?:search|collections)(?:[/?]|$)/,
  fields: {
    title: [{ selector: ".product__title h1" }, { selector: ".product-single__title" }, { selector: "h1" }],
    brand: [{ selector: ".product__vendor" }, { selector: ".product-single__vendor" }],
    price: [
      { selector: ".price--on-sale .price-item--sale" },
      { selector: ".price__regular .price-item" },
      { selector: ".product__price" },
    ],
  },
  provenOn: [{ file: "shopify.html", compared: "2026-11-24" }],
};
