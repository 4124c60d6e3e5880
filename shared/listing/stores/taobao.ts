import type { StoreTable } from "./store-table.ts";

export const taobao: StoreTable = {
  id: "taobao",
  name: "Taobao",
  hosts: ["taobao.com", "tmall.com", "world.taobao.com"],
  currency: "CNY",
  listingPath: /^\/item(?:_o)?\.htm/,
  resultsPath: /^\/(?:search|list)/,
  fields: {
    title: [{ selector: ".tb-main-title" }, { selector: '[class*="mainTitle--"]' }, { selector: ".tb-detail-hd h1" }],
    brand: [{ selector: ".attributes-list li", keep: /^(?:品牌|brand)\s*[:：]\s*(.+)$/i }],
    seller: [{ selector: ".tb-shop-name a" }, { selector: '[class*="shopName--"]' }, { selector: ".slogo-shopname" }],
    price: [{ selector: "#J_StrPrice" }, { selector: '[class*="priceText--"]' }, { selector: ".tm-price" }],
  },
  trusted: ["title", "seller", "price"],
  provenOn: [{ file: "taobao.html", compared: "2026-11-24" }],
};
