import type { StoreTable } from "./store-table.ts";

export const temu: StoreTable = {
  id: "temu",
  name: "Temu",
  hosts: ["temu.com"],
  listingPath: /-g-\d+\.html|^\/(?:[a-z]{2}\/)?goods\.html/,
  resultsPath: /\/(?:search_result\.html|channel\/)|-o\d+-\d+\.html/,
  fields: {
    title: ["#goods_name", "h1"],
    seller: ['[class*="storeName"]'],
    price: ["#goods_price", '[data-type="0"][aria-label]'],
  },
  trusted: ["seller"],
  distrusted: ["brand"],
};
