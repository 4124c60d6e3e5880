import type { StoreTable } from "./store-table.ts";

export const shopify: StoreTable = {
  id: "shopify",
  name: "Any Shopify shop",
  hosts: [],
  platformSign: 'script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"]',
  listingPath: /\/products\/[^/?]+/,
  resultsPath: /^(?:\/[a-z-]{2,5})?\/(?:search|collections)(?:[/?]|$)/,
  fields: {
    title: [".product__title h1", ".product-single__title", "h1"],
    brand: [".product__vendor", ".product-single__vendor"],
    price: [".price--on-sale .price-item--sale", ".price__regular .price-item", ".product__price"],
  },
};
