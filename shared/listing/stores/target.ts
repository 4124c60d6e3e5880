import type { StoreTable } from "./store-table.ts";

export const target: StoreTable = {
  id: "target",
  name: "Target",
  hosts: ["target.com"],
  listingPath: /^\/p\//,
  resultsPath: /^\/(?:s|c|b)(?:[/?]|$)/,
  fields: {
    title: [{ selector: "[data-test=product-title]" }],
    brand: [{ selector: "a[data-test=shopAllBrandLink]", keep: /^Shop all (.+)$/i }],
    seller: [{ selector: "[data-test=targetPlusExtraInfoSection] a" }],
    price: [{ selector: "[data-test=product-price]" }],
    description: [{ selector: "[data-test=item-details-description]" }],
    category: [{ selector: "[data-test=breadcrumb]" }],
  },
  trusted: ["seller"],
  provenOn: [],
};
