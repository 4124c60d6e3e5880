import type { StoreTable } from "./store-table.ts";

export const depop: StoreTable = {
  id: "depop",
  name: "Depop",
  hosts: ["depop.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?products\//,
  resultsPath: /^\/(?:[a-z]{2}\/)?(?:search|category|brands)(?:[/?]|$)/,
  fields: {
    title: ["h1"],
    brand: ['a[href*="/brands/"]'],
    seller: ["[data-testid=bio__username]", 'a[class*="username" i]'],
    price: ["[data-testid=fullPrice], [aria-label=Price]"],
    description: ["[data-testid=product__description]"],
  },
  trusted: ["seller"],
};
