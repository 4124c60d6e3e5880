import type { StoreTable } from "./store-table.ts";

export const lazada: StoreTable = {
  id: "lazada",
  name: "Lazada",
  hosts: ["lazada.sg", "lazada.com.my", "lazada.com.ph", "lazada.co.th", "lazada.co.id", "lazada.vn"],
  listingPath: /^\/products\//,
  resultsPath: /^\/(?:catalog|tag|shop-)/,
  resultsSign: "[data-qa-locator=product-item]",
  cards: { item: "[data-qa-locator=product-item]", title: "a[title]" },
  fields: {
    title: [".pdp-mod-product-badge-title", "h1"],
    brand: [".pdp-product-brand__brand-link"],
    seller: [".seller-name__detail-name"],
    price: [".pdp-price_type_normal", ".pdp-v2-product-price-content-salePrice"],
  },
  trusted: ["brand", "seller", "price"],
};
