import { alibaba } from "./alibaba.ts";
import { aliexpress } from "./aliexpress.ts";
import { amazon } from "./amazon.ts";
import { bestBuy } from "./best-buy.ts";
import { craigslist } from "./craigslist.ts";
import { depop } from "./depop.ts";
import { dhgate } from "./dhgate.ts";
import { ebay } from "./ebay.ts";
import { etsy } from "./etsy.ts";
import { facebookMarketplace } from "./facebook-marketplace.ts";
import { flipkart } from "./flipkart.ts";
import { lazada } from "./lazada.ts";
import { mercadoLibre } from "./mercado-libre.ts";
import { mercari } from "./mercari.ts";
import { newegg } from "./newegg.ts";
import { overstock } from "./overstock.ts";
import { poshmark } from "./poshmark.ts";
import { rakuten } from "./rakuten.ts";
import { samsClub } from "./sams-club.ts";
import { shein } from "./shein.ts";
import { shopee } from "./shopee.ts";
import { shopify } from "./shopify.ts";
import { stockx } from "./stockx.ts";
import type { StoreTable } from "./store-table.ts";
import { taobao } from "./taobao.ts";
import { target } from "./target.ts";
import { temu } from "./temu.ts";
import { tiktokShop } from "./tiktok-shop.ts";
import { vinted } from "./vinted.ts";
import { walmart } from "./walmart.ts";
import { wayfair } from "./wayfair.ts";
import { wish } from "./wish.ts";
import { woocommerce } from "./woocommerce.ts";
import { yahooJapan } from "./yahoo-japan.ts";
import { zalando } from "./zalando.ts";

/** Stores first; shop systems that run many shops' sites last, found by their sign where no host is known. */
export const stores: readonly StoreTable[] = [
  amazon,
  ebay,
  walmart,
  target,
  bestBuy,
  newegg,
  etsy,
  aliexpress,
  alibaba,
  dhgate,
  temu,
  shein,
  wish,
  tiktokShop,
  facebookMarketplace,
  mercadoLibre,
  shopee,
  lazada,
  poshmark,
  mercari,
  depop,
  vinted,
  stockx,
  wayfair,
  overstock,
  zalando,
  flipkart,
  rakuten,
  craigslist,
  samsClub,
  taobao,
  yahooJapan,
  shopify,
  woocommerce,
];

/** The store whose site the host is, or a part of. */
export function storeOfHost(host: string): StoreTable | undefined {
  return stores.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
}
