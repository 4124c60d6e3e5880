import type { StoreTable } from "./store-table.ts";

export const ebay: StoreTable = {
  id: "ebay",
  name: "eBay",
  hosts: [
    "ebay.com",
    "ebay.ca",
    "ebay.co.uk",
    "ebay.ie",
    "ebay.de",
    "ebay.at",
    "ebay.ch",
    "ebay.fr",
    "ebay.it",
    "ebay.es",
    "ebay.nl",
    "ebay.be",
    "ebay.pl",
    "ebay.com.au",
    "ebay.com.hk",
    "ebay.com.sg",
    "ebay.com.my",
    "ebay.ph",
  ],
  listingPath: /^\/(?:itm|p)\//,
  resultsPath: /^\/(?:sch|b|str)\//,
  listingSign: ".x-item-title__mainTitle, #itemTitle",
  resultsSign: ".srp-results",
  // The first cards are placeholders that lead to item 123456.
  cards: {
    item: "li.s-item:not(:has(a[href*='/itm/123456'])), li.s-card:not(:has(a[href*='/itm/123456']))",
    title: ".s-item__title, .s-card__title",
    seller: ".s-item__seller-info-text",
  },
  fields: {
    title: [".x-item-title__mainTitle", "#itemTitle"],
    brand: [
      {
        selector:
          ".ux-labels-values--brand .ux-labels-values__values, .ux-labels-values--marke .ux-labels-values__values, .ux-labels-values--marque .ux-labels-values__values, .ux-labels-values--marca .ux-labels-values__values",
      },
      "[itemprop=brand] [itemprop=name]",
    ],
    seller: [
      ".x-sellercard-atf__info__about-seller a span",
      { selector: ".x-sellercard-atf__info__about-seller", attribute: "title" },
      "#RightSummaryPanel .mbg-nw, .si-content .mbg-nw",
    ],
    price: [".x-price-primary", "#prcIsum, #mm-saleDscPrc"],
    condition: [".x-item-condition-text .ux-textspans", "#vi-itm-cond"],
    category: ["nav.breadcrumbs ul, #vi-VR-brumb-lnkLst"],
    sellerLocation: [{ selector: ".ux-labels-values--shipping .ux-textspans--SECONDARY", keep: /:\s*(.+)/ }],
    itemNumber: [".ux-layout-section__textual-display--itemId .ux-textspans--BOLD", "#descItemNumber"],
  },
  trusted: ["title", "seller", "price"],
};
