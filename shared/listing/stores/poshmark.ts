import type { StoreTable } from "./store-table.ts";

export const poshmark: StoreTable = {
  id: "poshmark",
  name: "Poshmark",
  hosts: ["poshmark.com", "poshmark.ca"],
  listingPath: /^\/listing\//,
  resultsPath: /^\/(?:search|category|brand|closet)(?:[/?]|$)/,
  fields: {
    title: [{ selector: ".listing__title h1" }, { selector: "h1" }],
    brand: [{ selector: ".listing__brand" }],
    seller: [{ selector: ".listing__header-seller-name, [data-et-name=username]" }],
    price: [{ selector: ".listing__ipad-centered p.h1" }, { selector: ".listing__price" }],
    condition: [{ selector: ".condition-tag" }],
  },
  trusted: ["brand", "seller"],
  provenOn: [],
};
