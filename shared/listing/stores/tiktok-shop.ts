import type { StoreTable } from "./store-table.ts";

export const tiktokShop: StoreTable = {
  id: "tiktok-shop",
  name: "TikTok Shop",
  hosts: ["shop.tiktok.com"],
  listingPath: /\/(?:pdp|view\/product)\//,
  resultsPath: /\/(?:c|s|search)\//,
  fields: {
    title: ["h1", '[class*="product-title"]'],
    seller: ['a[href*="/store/"] [class*="name"]', '[class*="seller-name"]'],
    price: ['[class*="price-current"]', '[class*="sale-price"]'],
  },
  trusted: ["seller"],
};
