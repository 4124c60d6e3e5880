import type { StoreTable } from "./store-table.ts";

export const taobao: StoreTable = {
  id: "taobao",
  name: "Taobao",
  hosts: ["taobao.com", "tmall.com", "world.taobao.com"],
  currency: "CNY",
  listingPath: /^\/item(?:_o)?\.htm/,
  resultsPath: /^\/(?:search|list)/,
  fields: {
    title: [".tb-main-title", '[class*="mainTitle--"]', ".tb-detail-hd h1"],
    brand: [{ selector: ".attributes-list li", keep: /^(?:品牌|brand)\s*[:：]\s*(.+)$/i }],
    seller: [".tb-shop-name a", '[class*="shopName--"]', ".slogo-shopname"],
    price: ["#J_StrPrice", '[class*="priceText--"]', ".tm-price"],
  },
  trusted: ["title", "seller", "price"],
};
