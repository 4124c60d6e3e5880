import type { StoreTable } from "./store-table.ts";

export const yahooJapan: StoreTable = {
  id: "yahoo-japan",
  name: "Yahoo! Japan auctions and flea market",
  hosts: ["auctions.yahoo.co.jp", "page.auctions.yahoo.co.jp", "paypayfleamarket.yahoo.co.jp"],
  listingPath: /^\/(?:item|jp\/auction)\//,
  resultsPath: /^\/(?:search|category)(?:[/?]|$)/,
  fields: {
    title: [{ selector: ".ItemTitle__Component" }, { selector: ".ProductTitle__text" }, { selector: "h1" }],
    brand: [{ selector: '.ItemMain__Component a[href^="/brand/"]' }],
    price: [{ selector: ".ItemPrice__Component" }, { selector: ".Price__value" }],
  },
  trusted: ["brand"],
  provenOn: [{ file: "yahoo-japan.html", compared: "2026-11-24" }],
};
