import type { StoreTable } from "./store-table.ts";

export const tiktokShop: StoreTable = {
  id: "tiktok-shop",
  name: "TikTok Shop",
  hosts: ["shop.tiktok.com"],
  listingPath: /\/(?:pdp|view\/product)\//,
  resultsPath: /\/(?:c|s|search)\//,
  fields: {
    title: [{ selector: "h1" }, { selector: '[class*="product-title"]' }],
    seller: [{ selector: 'a[href*="/store/"] [class*="name"]' }, { selector: '[class*="seller-name"]' }],
    price: [{ selector: '[class*="price-current"]' }, { selector: '[class*="sale-price"]' }],
  },
  trusted: ["seller"],
  provenOn: [],
};
