import type { StoreTable } from "./store-table.ts";

export const walmart: StoreTable = {
  id: "walmart",
  name: "Walmart",
  hosts: ["walmart.com", "walmart.ca", "walmart.com.mx"],
  listingPath: /^(?:\/[a-z]{2})?\/ip\//,
  resultsPath: /^\/(?:search|browse|cp|shop)(?:[/?]|$)/,
  resultsSign: "[data-testid=item-stack], [data-testid=list-view]",
  cards: { item: "[data-item-id]", title: "[data-automation-id=product-title]" },
  fields: {
    title: ["h1#main-title", "h1[itemprop=name]", "h1.prod-ProductTitle"],
    brand: ["a[link-identifier=brandName]", "a[data-seo-id=brand-name]", "a.prod-brandName"],
    seller: [
      "[data-testid=product-seller-info] a",
      "a[data-testid=seller-name-link]",
      "a.seller-name",
      '[aria-label*="Seller" i] a[href*="/seller/"]',
    ],
    price: ["[data-seo-id=hero-price]", "[data-testid=price-wrap]", "#price .price-group", ".prod-PriceHero .price-group"],
    category: ["nav[aria-label=breadcrumb] ol", ".breadcrumb-list"],
    description: ["[data-testid=product-description]", ".about-product-description"],
  },
  trusted: ["brand", "seller"],
};
