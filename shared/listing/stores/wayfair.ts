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
  fields: {
    title: [
      { selector: "[data-test-id=HotDealsProductTitleHeading]" },
      { selector: "[data-rtl-id=listingHeaderNameHeading]" },
      { selector: "h1[data-hb-id=Heading]:not([data-enzyme-id=BrowseRoadsign])" },
      { selector: "h1.pl-PageTitle-header" },
    ],
    brand: [
      { selector: "[data-rtl-id=listingManufacturerName] a" },
      { selector: "[data-test-id=ManufacturerLink]" },
      { selector: ".HotDealsProductTitle-manufacturerName", keep: /^By (.+)$/i },
    ],
    price: [
      { selector: ".HotDealsPriceBlockContainer .BasePriceBlock" },
      { selector: ".SFPrice > span:first-child" },
      { selector: "[data-test-id=PriceDisplay]" },
      { selector: ".StandardPriceBlock .BasePriceBlock" },
    ],
    category: [{ selector: "[data-enzyme-id=Breadcrumbs] ol" }, { selector: "nav[aria-label=Breadcrumb] ol" }],
  },
  trusted: ["title", "price"],
  provenOn: [{ file: "wayfair.html", compared: "2026-11-24" }],
};
