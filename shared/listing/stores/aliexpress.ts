import type { StoreTable } from "./store-table.ts";

export const aliexpress: StoreTable = {
  id: "aliexpress",
  name: "AliExpress",
  hosts: ["aliexpress.com", "aliexpress.us", "aliexpress.ru"],
  listingPath: /^\/(?:item|i)\//,
  resultsPath: /^\/(?:w|wholesale|category|af|p\/.+)(?:[/?-]|$)/,
  fields: {
    title: ["[data-pl=product-title]", "h1.product-title-text", ".product-name"],
    seller: ["[data-pl=store-name]", ".store-name a", ".shop-name a", '[class^="store-detail--storeName"]'],
    price: [
      '[class*="price-default--current"]',
      ".product-price-current [class*=product-price]",
      ".product-price-value",
      ".uniform-banner-box-price",
    ],
    category: ['.breadcrumb, [class^="cross-link--breadcrumb"]'],
  },
  trusted: ["title", "seller", "price"],
  distrusted: ["brand"],
};
