import type { StoreTable } from "./store-table.ts";

export const woocommerce: StoreTable = {
  id: "woocommerce",
  name: "Any WooCommerce shop",
  hosts: [],
  platformSign: 'body.woocommerce, body.woocommerce-page, link[href*="/plugins/woocommerce/"]',
  listingSign: ".single-product .product_title",
  resultsSign: ".woocommerce ul.products, .wc-block-product-template",
  fields: {
    title: [".product_title"],
    price: [".summary .price ins .amount", ".summary .price .amount"],
    brand: [".posted_in_brand a, .product_meta [class*=brand] a"],
    itemNumber: [".product_meta .sku"],
    category: [".woocommerce-breadcrumb"],
    description: [".woocommerce-product-details__short-description"],
  },
  trusted: ["title", "price"],
};
