import type { StoreTable } from "./store-table.ts";

// Only item pages live on item.rakuten.co.jp; the sign decides, the address alone does not.
export const rakuten: StoreTable = {
  id: "rakuten",
  name: "Rakuten",
  hosts: ["rakuten.co.jp", "rakuten.com", "rakuten.com.tw"],
  listingPath: /^\/[\w-]+\/[\w-]+\/?(?:\?|$)/,
  resultsPath: /^\/(?:search|category|gold)\//,
  fields: {
    title: [{ selector: ".normal_reserve_item_name" }, { selector: ".item_name" }, { selector: 'h1[class*="item-name"]' }],
    seller: [{ selector: "[data-testid=shop-name]" }, { selector: ".shop-name" }],
    price: [{ selector: "[data-testid=price]" }, { selector: ".price2" }, { selector: "#priceCalculationConfig" }],
  },
  trusted: ["title", "price"],
  provenOn: [],
};
