import type { StoreTable } from "./store-table.ts";

export const depop: StoreTable = {
  id: "depop",
  name: "Depop",
  hosts: ["depop.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?products\//,
  resultsPath: /^\/(?:[a-z]{2}\/)?(?:search|category|brands)(?:[/?]|$)/,
  fields: {
    title: [{ selector: "h1" }],
    brand: [{ selector: 'a[href*="/brands/"]' }],
    seller: [{ selector: "[data-testid=bio__username]" }, { selector: 'a[class*="username" i]' }],
    price: [{ selector: "[data-testid=fullPrice], [aria-label=Price]" }],
    description: [{ selector: "[data-testid=product__description]" }],
  },
  trusted: ["seller"],
  provenOn: [],
};
