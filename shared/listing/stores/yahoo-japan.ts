import type { StoreTable } from "./store-table.ts";

export const yahooJapan: StoreTable = {
  id: "yahoo-japan",
  name: "Yahoo! Japan auctions and flea market",
  hosts: ["auctions.yahoo.co.jp", "page.auctions.yahoo.co.jp", "paypayfleamarket.yahoo.co.jp"],
  listingPath: /^\/(?:item|jp\/auction)\//,
  resultsPath: /^\/(?:search|category)(?:[/?]|$)/,
  fields: {
    title: [".ItemTitle__Component", ".ProductTitle__text", "h1"],
    brand: ['.ItemMain__Component a[href^="/brand/"]'],
    price: [".ItemPrice__Component", ".Price__value"],
  },
  trusted: ["brand"],
};
