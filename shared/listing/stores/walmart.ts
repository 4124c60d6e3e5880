import type { StoreTable } from "./store-table.ts";

export const walmart: StoreTable = {
  id: "walmart",
  name: "Walmart",
  hosts: ["walmart.com", "walmart.ca", "walmart.com.mx"],
  listingPath: /^(?:\/[a-z]{2})?\/ip\//,
  resultsPath: /^\/(?:search|browse|cp|shop)(?:[/?]|$)/,
  resultsSign: "[data-testid=item-stack], [data-testid=list-view]",
  fields: {
    title: [{ selector: "h1#main-title" }, { selector: "h1[itemprop=name]" }, { selector: "h1.prod-ProductTitle" }],
    brand: [
      { selector: "a[link-identifier=brandName]" },
      { selector: "a[data-seo-id=brand-name]" },
      { selector: "a.prod-brandName" },
    ],
    seller: [
      { selector: "[data-testid=product-seller-info] a" },
      { selector: "a[data-testid=seller-name-link]" },
      { selector: "a.seller-name" },
      { selector: '[aria-label*="Seller" i] a[href*="/seller/"]' },
    ],
    price: [
      { selector: "[data-seo-id=hero-price]" },
      { selector: "[data-testid=price-wrap]" },
      { selector: "#price .price-group" },
      { selector: ".prod-PriceHero .price-group" },
    ],
    category: [{ selector: "nav[aria-label=breadcrumb] ol" }, { selector: ".breadcrumb-list" }],
    description: [{ selector: "[data-testid=product-description]" }, { selector: ".about-product-description" }],
  },
  trusted: ["brand", "seller"],
  provenOn: [{ file: "walmart.html", compared: "2026-11-24" }],
};
