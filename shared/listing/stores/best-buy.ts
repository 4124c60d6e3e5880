import type { StoreTable } from "./store-table.ts";

export const bestBuy: StoreTable = {
  id: "best-buy",
  name: "Best Buy",
  hosts: ["bestbuy.com", "bestbuy.ca"],
  listingPath: /^\/(?:site\/.+\/\d+\.p|product\/|[a-z]{2}-ca\/product\/)/,
  resultsPath: /^\/site\/(?:searchpage|.*\/pcmcat|.*\/abcat)|^\/[a-z]{2}-ca\/(?:search|category|collection)/,
  fields: {
    title: [".sku-title h1", "h1.h4", "h1"],
    brand: ["a.btn-brand-link"],
    seller: [".marketplace-seller-name", "[data-testid=marketplace-seller-name]"],
    price: [
      "[data-testid=price-block-customer-price]",
      "[data-testid=customer-price]",
      ".priceView-hero-price > span:first-child",
    ],
    mpn: [".model.product-data .product-data-value"],
    itemNumber: [".sku.product-data .product-data-value"],
  },
  trusted: ["seller"],
};
