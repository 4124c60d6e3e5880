import type { StoreTable } from "./store-table.ts";

// The JSON-LD gives the shop's name as the brand of everything.
export const etsy: StoreTable = {
  id: "etsy",
  name: "Etsy",
  hosts: ["etsy.com"],
  listingPath: /^(?:\/[a-z]{2})?\/listing\/\d+/,
  resultsPath: /^(?:\/[a-z]{2})?\/(?:search|c|market|shop)(?:[/?]|$)/,
  cards: { item: "[data-listing-id].v2-listing-card, li [data-listing-id]", title: "h3" },
  fields: {
    title: ["h1[data-buy-box-listing-title]", "#listing-page-cart h1", "h1"],
    seller: [
      '#listing-page-cart a[href*="/shop/"]',
      'a[href*="shop-header-name"]',
      "#shop-info [itemprop=title]",
      ".shop-name a",
      "[itemprop=author] [itemprop=name]",
    ],
    price: ["[data-buy-box-region=price] p", "[data-selector=price-only] p", "#listing-price"],
    category: ["[data-breadcrumbs] ul", "#breadcrumbs"],
  },
  trusted: ["title", "seller", "price"],
  namesNoMaker: true,
  distrusted: ["brand"],
};
