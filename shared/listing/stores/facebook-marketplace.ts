import type { StoreTable } from "./store-table.ts";

export const facebookMarketplace: StoreTable = {
  id: "facebook-marketplace",
  name: "Facebook Marketplace",
  hosts: ["facebook.com"],
  listingPath: /^\/marketplace\/item\//,
  resultsPath: /^\/marketplace\/(?!item\/)/,
  fields: {
    title: ["[role=main] h1"],
    seller: ['[role=main] a[href*="/marketplace/profile/"] span'],
    price: ["[role=main] h1 + div span", "[role=main] h1 ~ div span[dir=auto]"],
  },
  trusted: ["title", "price"],
};
