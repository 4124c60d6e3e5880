import type { StoreTable } from "./store-table.ts";

export const woocommerce: StoreTable = {
  id: "woocommerce",
  name: "Any WooCommerce shop",
  hosts: [],
  platformSign: 'body.woocommerce, body.woocommerce-page, link[href*="/plugins/woocommerce/"]',
  listingSign: ".single-product .product_title",
  resultsSign: ".woocommerce ul.products, .wc-block-product-template",
  fields: {
    title: [{ selector: ".product_title" }],
    price: [{ selector: ".summary .price ins .amount" }, { selector: ".summary .price .amount" }],
    brand: [{ selector: ".posted_in_brand a, .product_meta [class*=brand] a" }],
    itemNumber: [{ selector: ".product_meta .sku" }],
    category: [{ selector: ".woocommerce-breadcrumb" }],
    description: [{ selector: ".woocommerce-product-details__short-description" }],
  },
  trusted: ["title", "price"],
  provenOn: [{ file: "woocommerce.html", compared: "2026-11-24" }],
};
