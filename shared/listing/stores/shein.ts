import type { StoreTable } from "./store-table.ts";

export const shein: StoreTable = {
  id: "shein",
  name: "SHEIN",
  hosts: ["shein.com", "shein.co.uk", "shein.com.mx", "shein.com.br", "shein.se"],
  listingPath: /-p-\d+(?:-cat-\d+)?\.html/,
  resultsPath: /^\/(?:pdsearch|[^?]*-c-\d+\.html)/,
  fields: {
    title: [{ selector: "h1.product-intro__head-name" }, { selector: ".product-intro__head-name" }],
    seller: [{ selector: ".store-title__name" }, { selector: ".product-intro__store .store-name" }],
    price: [
      { selector: "#productPriceId .original" },
      { selector: ".product-intro__head-mainprice .original" },
      { selector: ".productPrice__main" },
    ],
    itemNumber: [{ selector: ".product-intro__head-sku", keep: /SKU:\s*(\S+)/i }],
  },
  trusted: ["seller"],
  provenOn: [],
};
