import type { StoreTable } from "./store-table.ts";

export const newegg: StoreTable = {
  id: "newegg",
  name: "Newegg",
  hosts: ["newegg.com", "newegg.ca"],
  listingPath: /^\/[^?]*\/p\/|^\/p\/|^\/product\/product\.aspx/i,
  resultsPath: /^\/p\/pl|^\/product\/productlist|\/(?:sub)?category\//i,
  fields: {
    title: [{ selector: "h1.product-title" }, { selector: "#grpDescrip_0" }],
    brand: [{ selector: ".product-view-brand a", attribute: "title" }],
    seller: [{ selector: ".product-buy-box .product-seller strong", keep: /^(?!Newegg$)(.+)$/ }],
    price: [
      { selector: ".product-buy-box .price-current" },
      { selector: "#newproductbuybox .price-current" },
      { selector: ".price-current" },
    ],
    itemNumber: [{ selector: ".product-item-number em" }],
    category: [{ selector: "ol.breadcrumb" }],
  },
  trusted: ["price", "seller"],
  provenOn: [{ file: "newegg.html", compared: "2026-11-24" }],
};
