import type { StoreTable } from "./store-table.ts";

export const shein: StoreTable = {
  id: "shein",
  name: "SHEIN",
  hosts: ["shein.com", "shein.co.uk", "shein.com.mx", "shein.com.br", "shein.se"],
  listingPath: /-p-\d+(?:-cat-\d+)?\.html/,
  resultsPath: /^\/(?:pdsearch|[^?]*-c-\d+\.html)/,
  fields: {
    title: ["h1.product-intro__head-name", ".product-intro__head-name"],
    seller: [".store-title__name", ".product-intro__store .store-name"],
    price: ["#productPriceId .original", ".product-intro__head-mainprice .original", ".productPrice__main"],
    itemNumber: [{ selector: ".product-intro__head-sku", keep: /SKU:\s*(\S+)/i }],
  },
  trusted: ["seller"],
};
