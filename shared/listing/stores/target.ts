import type { StoreTable } from "./store-table.ts";

export const target: StoreTable = {
  id: "target",
  name: "Target",
  hosts: ["target.com"],
  listingPath: /^\/p\//,
  resultsPath: /^\/(?:s|c|b)(?:[/?]|$)/,
  fields: {
    title: ["[data-test=product-title]"],
    brand: [{ selector: "a[data-test=shopAllBrandLink]", keep: /^Shop all (.+)$/i }],
    seller: ["[data-test=targetPlusExtraInfoSection] a"],
    price: ["[data-test=product-price]"],
    description: ["[data-test=item-details-description]"],
    category: ["[data-test=breadcrumb]"],
  },
  trusted: ["seller"],
};
