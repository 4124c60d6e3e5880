import type { StoreTable } from "./store-table.ts";

export const wish: StoreTable = {
  id: "wish",
  name: "Wish",
  hosts: ["wish.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?(?:product|c)\//,
  resultsPath: /^\/(?:[a-z]{2}\/)?search\//,
  fields: {
    title: [{ selector: '[class*="ProductName"]' }, { selector: "h1" }],
    seller: [{ selector: '[class*="MerchantName"]' }, { selector: 'a[href*="/merchant/"]' }],
    price: [{ selector: '[class*="ActualPrice"]' }, { selector: '[class*="PersonalPrice"]' }],
  },
  trusted: ["seller"],
  provenOn: [],
};
