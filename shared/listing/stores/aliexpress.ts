import type { StoreTable } from "./store-table.ts";

export const aliexpress: StoreTable = {
  id: "aliexpress",
  name: "AliExpress",
  hosts: ["aliexpress.com", "aliexpress.us", "aliexpress.ru"],
  listingPath: /^\/(?:item|i)\//,
  resultsPath: /^\/(?:w|wholesale|category|af|p\/.+)(?:[/?-]|$)/,
  fields: {
    title: [{ selector: "[data-pl=product-title]" }, { selector: "h1.product-title-text" }, { selector: ".product-name" }],
    seller: [
      { selector: "[data-pl=store-name]" },
      { selector: ".store-name a" },
      { selector: ".shop-name a" },
      { selector: '[class^="store-detail--storeName"]' },
    ],
    price: [
      { selector: '[class*="price-default--current"]' },
      { selector: ".product-price-current [class*=product-price]" },
      { selector: ".product-price-value" },
      { selector: ".uniform-banner-box-price" },
    ],
    category: [{ selector: '.breadcrumb, [class^="cross-link--breadcrumb"]' }],
  },
  trusted: ["title", "seller", "price"],
  distrusted: ["brand"],
  provenOn: [{ file: "aliexpress.html", compared: "2026-11-24" }],
};
