import type { StoreTable } from "./store-table.ts";

// The JSON-LD gives the shop's name as the brand of everything.
export const etsy: StoreTable = {
  id: "etsy",
  name: "Etsy",
  hosts: ["etsy.com"],
  listingPath: /^(?:\/[a-z]{2})?\/listing\/\d+/,
  resultsPath: /^(?:\/[a-z]{2})?\/(?:search|c|market|shop)(?:[/?]|$)/,
  fields: {
    title: [{ selector: "h1[data-buy-box-listing-title]" }, { selector: "#listing-page-cart h1" }, { selector: "h1" }],
    seller: [
      { selector: '#listing-page-cart a[href*="/shop/"]' },
      { selector: 'a[href*="shop-header-name"]' },
      { selector: "#shop-info [itemprop=title]" },
      { selector: ".shop-name a" },
      { selector: "[itemprop=author] [itemprop=name]" },
    ],
    price: [
      { selector: "[data-buy-box-region=price] p" },
      { selector: "[data-selector=price-only] p" },
      { selector: "#listing-price" },
    ],
    category: [{ selector: "[data-breadcrumbs] ul" }, { selector: "#breadcrumbs" }],
  },
  trusted: ["title", "seller", "price"],
  distrusted: ["brand"],
  provenOn: [{ file: "etsy.html", compared: "2026-11-24" }],
};
