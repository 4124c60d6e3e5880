import type { StoreTable } from "./store-table.ts";

export const stockx: StoreTable = {
  id: "stockx",
  name: "StockX",
  hosts: ["stockx.com"],
  resultsPath: /^\/(?:[a-z-]{2,5}\/)?(?:search|category|brands)(?:[/?]|$)/,
  listingSign: "[data-component=primary-product-title]",
  resultsSign: "[data-testid=productTile], #browse-grid",
  fields: {
    title: ["[data-component=primary-product-title]"],
    price: ["[data-testid=trade-box-buy-amount]"],
    mpn: ["[data-component=product-trait]:first-child p"],
  },
  trusted: ["title", "price"],
};
