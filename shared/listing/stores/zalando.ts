import type { StoreTable } from "./store-table.ts";

export const zalando: StoreTable = {
  id: "zalando",
  name: "Zalando",
  hosts: [
    "zalando.de",
    "zalando.at",
    "zalando.ch",
    "zalando.fr",
    "zalando.it",
    "zalando.es",
    "zalando.nl",
    "zalando.be",
    "zalando.pl",
    "zalando.se",
    "zalando.dk",
    "zalando.no",
    "zalando.fi",
    "zalando.cz",
    "zalando.ie",
    "zalando.co.uk",
  ],
  listingPath: /-[a-z\d]{9}-[a-z\d]{3}\.html/,
  resultsPath: /^\/(?:catalog|[a-z-]+)\/(?:\?|$)/,
  fields: {
    title: ["[data-testid=pdp-product-name], h1 span:last-child", "h1"],
    brand: ["h1 span:first-child"],
    seller: [
      {
        selector: "[data-testid=pdp-sold-and-shipped-by]",
        keep: /(?:Verkauf und Versand durch|Sold and shipped by|Vendu et expédié par)\s+(.+)/i,
      },
    ],
    price: ["[data-testid=pdp-price]"],
  },
  trusted: ["seller"],
};
