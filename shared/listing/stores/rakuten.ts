import type { StoreTable } from "./store-table.ts";

// Only item pages live on item.rakuten.co.jp; the sign decides, the address alone does not.
export const rakuten: StoreTable = {
  id: "rakuten",
  name: "Rakuten",
  hosts: ["rakuten.co.jp", "rakuten.com", "rakuten.com.tw"],
  listingPath: /^\/[\w-]+\/[\w-]+\/?(?:\?|$)/,
  resultsPath: /^\/(?:search|category|gold)\//,
  fields: {
    title: [".normal_reserve_item_name", ".item_name", 'h1[class*="item-name"]'],
    seller: ["[data-testid=shop-name]", ".shop-name"],
    price: ["[data-testid=price]", ".price2", "#priceCalculationConfig"],
  },
  trusted: ["title", "price"],
};
