import type { StoreTable } from "./store-table.ts";

export const bestBuy: StoreTable = {
  id: "best-buy",
  name: "Best Buy",
  hosts: ["bestbuy.com", "bestbuy.ca"],
  listingPath: /^\/(?:site\/.+\/\d+\.p|product\/|[a-z]{2}-ca\/product\/)/,
  resultsPath: /^\/site\/(?:searchpage|.*\/pcmcat|.*\/abcat)|^\/[a-z]{2}-ca\/(?:search|category|collection)/,
  fields: {
    title: [{ selector: ".sku-title h1" }, { selector: "h1.h4" }, { selector: "h1" }],
    brand: [{ selector: "a.btn-brand-link" }],
    seller: [{ selector: ".marketplace-seller-name" }, { selector: "[data-testid=marketplace-seller-name]" }],
    price: [
      { selector: "[data-testid=price-block-customer-price]" },
      { selector: "[data-testid=customer-price]" },
      { selector: ".priceView-hero-price > span:first-child" },
    ],
    mpn: [{ selector: ".model.product-data .product-data-value" }],
    itemNumber: [{ selector: ".sku.product-data .product-data-value" }],
  },
  trusted: ["seller"],
  provenOn: [{ file: "best-buy.html", compared: "2026-11-24" }],
};
