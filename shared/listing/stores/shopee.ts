import type { StoreTable } from "./store-table.ts";

export const shopee: StoreTable = {
  id: "shopee",
  name: "Shopee",
  hosts: [
    "shopee.com",
    "shopee.sg",
    "shopee.ph",
    "shopee.vn",
    "shopee.tw",
    "shopee.co.th",
    "shopee.co.id",
    "shopee.com.my",
    "shopee.com.br",
    "shopee.com.mx",
    "shopee.cl",
    "shopee.com.co",
  ],
  listingPath: /-i\.\d+\.\d+|^\/product\/\d+\/\d+/,
  resultsPath: /^\/search|-cat\.\d+/,
  fields: {
    title: [".page-product h1", "h1.vR6K3w", ".attM6y"],
    seller: [".page-product__shop .fV3TIn", '.page-product__shop a[href*="shop"] ~ div'],
    price: [".page-product .IZPeQz", '.page-product [class*="price"]'],
  },
  trusted: ["seller"],
};
