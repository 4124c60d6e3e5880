import type { StoreTable } from "./store-table.ts";

export const wayfair: StoreTable = {
  id: "wayfair",
  name: "Wayfair",
  hosts: [
    "wayfair.com",
    "wayfair.ca",
    "wayfair.co.uk",
    "wayfair.ie",
    "jossandmain.com",
    "allmodern.com",
    "birchlane.com",
    "perigold.com",
  ],
  listingPath: /\/pdp\/|\/pdx\//,
  resultsPath: /^\/(?:keyword|[^?]*\/sb\d|.*-c\d+\.html|.*\/cat\/)/,
  cards: { item: "[data-test-id=ProductCard], .TrackedProductCardWrapper-inView", title: "h2" },
  fields: {
    title: [
      "[data-test-id=HotDealsProductTitleHeading]",
      "[data-rtl-id=listingHeaderNameHeading]",
      "h1[data-hb-id=Heading]:not([data-enzyme-id=BrowseRoadsign])",
      "h1.pl-PageTitle-header",
    ],
    brand: [
      "[data-rtl-id=listingManufacturerName] a",
      "[data-test-id=ManufacturerLink]",
      { selector: ".HotDealsProductTitle-manufacturerName", keep: /^By (.+)$/i },
    ],
    price: [
      ".HotDealsPriceBlockContainer .BasePriceBlock",
      ".SFPrice > span:first-child",
      "[data-test-id=PriceDisplay]",
      ".StandardPriceBlock .BasePriceBlock",
    ],
    category: ["[data-enzyme-id=Breadcrumbs] ol", "nav[aria-label=Breadcrumb] ol"],
  },
  trusted: ["title", "price"],
  sellsItself: true,
};
