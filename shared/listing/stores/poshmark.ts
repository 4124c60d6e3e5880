import type { StoreTable } from "./store-table.ts";

export const poshmark: StoreTable = {
  id: "poshmark",
  name: "Poshmark",
  hosts: ["poshmark.com", "poshmark.ca"],
  listingPath: /^\/listing\//,
  resultsPath: /^\/(?:search|category|brand|closet)(?:[/?]|$)/,
  fields: {
    title: [".listing__title h1", "h1"],
    brand: [".listing__brand"],
    seller: [".listing__header-seller-name, [data-et-name=username]"],
    price: [".listing__ipad-centered p.h1", ".listing__price"],
    condition: [".condition-tag"],
  },
  trusted: ["brand", "seller"],
};
