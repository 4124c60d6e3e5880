/** A page of our own writing under test/fixtures/listings, in the structure of a saved real page it was compared with on that day. */
export type Proof = { file: string; compared: string };

/** What proves each store's table, by the table's id; a store that is not here is unproven and shown so. Apart from the tables, so that pages do not carry it. */
export const proofs: ReadonlyMap<string, Proof> = new Map([
  ["aliexpress", { file: "aliexpress.html", compared: "2026-11-24" }],
  ["amazon", { file: "amazon.html", compared: "2026-11-24" }],
  ["best-buy", { file: "best-buy.html", compared: "2026-11-24" }],
  ["ebay", { file: "ebay.html", compared: "2026-11-24" }],
  ["etsy", { file: "etsy.html", compared: "2026-11-24" }],
  ["flipkart", { file: "flipkart.html", compared: "2026-11-24" }],
  ["mercado-libre", { file: "mercado-libre.html", compared: "2026-11-24" }],
  ["mercari", { file: "mercari.html", compared: "2026-11-24" }],
  ["newegg", { file: "newegg.html", compared: "2026-11-24" }],
  ["overstock", { file: "overstock.html", compared: "2026-11-24" }],
  ["sams-club", { file: "sams-club.html", compared: "2026-11-24" }],
  ["shopify", { file: "shopify.html", compared: "2026-11-24" }],
  ["taobao", { file: "taobao.html", compared: "2026-11-24" }],
  ["vinted", { file: "vinted.html", compared: "2026-11-24" }],
  ["walmart", { file: "walmart.html", compared: "2026-11-24" }],
  ["wayfair", { file: "wayfair.html", compared: "2026-11-24" }],
  ["woocommerce", { file: "woocommerce.html", compared: "2026-11-24" }],
  ["yahoo-japan", { file: "yahoo-japan.html", compared: "2026-11-24" }],
]);
