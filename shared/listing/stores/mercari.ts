import type { StoreTable } from "./store-table.ts";

export const mercari: StoreTable = {
  id: "mercari",
  name: "Mercari",
  hosts: ["mercari.com", "jp.mercari.com"],
  listingPath: /^\/(?:[a-z]{2}\/)?(?:us\/)?item\/m\d+|^\/shops\/product\//,
  resultsPath: /^\/(?:us\/)?(?:s|search|category|brand)(?:[/?]|$)/,
  resultsSign: "[data-testid=item-cell]",
  cards: { item: "[data-testid=item-cell]", title: "[data-testid=thumbnail-item-name]" },
  fields: {
    title: ["[data-testid=ItemName]", "h1"],
    brand: ["[data-testid=ItemDetailsBrand]", '[data-testid="\u30d6\u30e9\u30f3\u30c9"] a'],
    seller: ["[data-testid=SellerName]", 'a[href*="/user/profile/"] p'],
    price: ["[data-testid=ItemPrice]", "[data-testid=price]"],
    condition: ["[data-testid=ItemDetailsCondition]", '[data-testid="\u5546\u54c1\u306e\u72b6\u614b"]'],
    description: ["[data-testid=ItemDetailsDescription]", "[data-testid=description]"],
  },
  trusted: ["price"],
};
