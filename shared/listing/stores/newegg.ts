import type { StoreTable } from "./store-table.ts";

export const newegg: StoreTable = {
  id: "newegg",
  name: "Newegg",
  hosts: ["newegg.com", "newegg.ca"],
  listingPath: /^\/[^?]*\/p\/|^\/p\/|^\/product\/product\.aspx/i,
  resultsPath: /^\/p\/pl|^\/product\/productlist|\/(?:sub)?category\//i,
  fields: {
    title: ["h1.product-title", "#grpDescrip_0"],
    brand: [{ selector: ".product-view-brand a", attribute: "title" }],
    seller: [{ selector: ".product-buy-box .product-seller strong", keep: /^(?!Newegg$)(.+)$/ }],
    price: [".product-buy-box .price-current", "#newproductbuybox .price-current", ".price-current"],
    itemNumber: [".product-item-number em"],
    category: ["ol.breadcrumb"],
  },
  trusted: ["price", "seller"],
};
