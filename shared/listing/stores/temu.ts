import type { StoreTable } from "./store-table.ts";

export const temu: StoreTable = {
  id: "temu",
  name: "Temu",
  hosts: ["temu.com"],
  listingPath: /-g-\d+\.html|^\/(?:[a-z]{2}\/)?goods\.html/,
  resultsPath: /\/(?:search_result\.html|channel\/)|-o\d+-\d+\.html/,
  fields: {
    title: [{ selector: "#goods_name" }, { selector: "h1" }],
    seller: [{ selector: '[class*="storeName"]' }],
    price: [{ selector: "#goods_price" }, { selector: '[data-type="0"][aria-label]' }],
  },
  trusted: ["seller"],
  distrusted: ["brand"],
  provenOn: [],
};
