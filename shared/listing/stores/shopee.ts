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
    title: [{ selector: ".page-product h1" }, { selector: "h1.vR6K3w" }, { selector: ".attM6y" }],
    seller: [{ selector: ".page-product__shop .fV3TIn" }, { selector: '.page-product__shop a[href*="shop"] ~ div' }],
    price: [{ selector: ".page-product .IZPeQz" }, { selector: '.page-product [class*="price"]' }],
  },
  trusted: ["seller"],
  provenOn: [],
};
