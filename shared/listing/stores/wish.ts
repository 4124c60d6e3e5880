import type { StoreTable } from "./store-table.ts";

export const wish: StoreTable = {
  id: "wish",
  name: "Wish",
  hosts: ["wish.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?(?:product|c)\//,
  resultsPath: /^\/(?:[a-z]{2}\/)?search\//,
  fields: {
    title: ['[class*="ProductName"]', "h1"],
    seller: ['[class*="MerchantName"]', 'a[href*="/merchant/"]'],
    price: ['[class*="ActualPrice"]', '[class*="PersonalPrice"]'],
  },
  trusted: ["seller"],
};
