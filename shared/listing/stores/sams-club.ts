import type { StoreTable } from "./store-table.ts";

export const samsClub: StoreTable = {
  id: "sams-club",
  name: "Sam's Club",
  hosts: ["samsclub.com"],
  listingPath: /^\/(?:p|ip)\//,
  resultsPath: /^\/(?:s|b|c|browse|search)(?:[/?]|$)/,
  fields: {
    title: [".sc-pc-title-full-desktop h1", "h1"],
    brand: [{ selector: ".sc-product-subtitle-text", keep: /^By (.+)$/i }],
    price: [".sc-pc-channel-price .Price-group .visuallyhidden"],
    itemNumber: [{ selector: ".sc-product-header-item-number", keep: /(\d+)/ }],
  },
};
