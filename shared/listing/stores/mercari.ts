import type { StoreTable } from "./store-table.ts";

export const mercari: StoreTable = {
  id: "mercari",
  name: "Mercari",
  hosts: ["mercari.com", "jp.mercari.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?(?:us\/)?item\/m\d+|^\/shops\/product\//,
  resultsPath: /^\/(?:us\/)?(?:s|search|category|brand)(?:[/?]|$)/,
  resultsSign: "[data-testid=item-cell]",
  fields: {
    title: [{ selector: "[data-testid=ItemName]" }, { selector: "h1" }],
    brand: [{ selector: "[data-testid=ItemDetailsBrand]" }, { selector: '[data-testid="\u30d6\u30e9\u30f3\u30c9"] a' }],
    seller: [{ selector: "[data-testid=SellerName]" }, { selector: 'a[href*="/user/profile/"] p' }],
    price: [{ selector: "[data-testid=ItemPrice]" }, { selector: "[data-testid=price]" }],
    condition: [
      { selector: "[data-testid=ItemDetailsCondition]" },
      { selector: '[data-testid="\u5546\u54c1\u306e\u72b6\u614b"]' },
    ],
    description: [{ selector: "[data-testid=ItemDetailsDescription]" }, { selector: "[data-testid=description]" }],
  },
  trusted: ["price"],
  provenOn: [{ file: "mercari.html", compared: "2026-11-24" }],
};
