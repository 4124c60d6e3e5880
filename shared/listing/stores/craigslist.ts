import type { StoreTable } from "./store-table.ts";

export const craigslist: StoreTable = {
  id: "craigslist",
  name: "Craigslist",
  hosts: ["craigslist.org", "craigslist.ca"],
  listingPath: /\/d\/[^/]+\/\d+\.html/,
  resultsPath: /^\/search\//,
  resultsSign: ".cl-results-page, #sortable-results",
  fields: {
    title: ["#titletextonly"],
    price: [".postingtitletext .price"],
    condition: [".attr.condition .valu", { selector: ".attrgroup span", keep: /condition:\s*(.+)/i }],
    sellerLocation: [{ selector: ".postingtitletext > span:last-child", keep: /\(([^)]+)\)/ }],
    description: ["#postingbody"],
  },
  trusted: ["title", "price"],
};
