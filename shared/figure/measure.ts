import type { Unit } from "./unit.ts";

/** What is measured, each with the one unit it is counted in. */
export const measureUnits = {
  shipments: "shipments",
  "product-counts": "product-counts",
  lines: "lines",
  items: "items",
  msrp: "msrp-usd",
  "domestic-value": "domestic-value-usd",
  "share-of-shipments": "percent-of-shipments",
  "share-of-product-counts": "percent-of-product-counts",
  "share-of-lines": "percent-of-lines",
  "share-of-msrp": "percent-of-msrp",
  "share-of-domestic-value": "percent-of-domestic-value",
  "share-of-safety-msrp": "percent-of-safety-msrp",
  "share-of-safety-domestic-value": "percent-of-safety-domestic-value",
  arrests: "persons",
  indictments: "persons",
  convictions: "persons",
  "domain-names": "websites",
  "exclusion-order-shipments": "excluded-shipments",
  "exclusion-order-msrp": "msrp-usd",
  "circumvention-device-shipments": "shipments",
  "source-economies": "economies",
  "midyear-shipments": "shipments",
  "midyear-large-shipments": "shipments",
  "midyear-domestic-value": "domestic-value-usd",
  "midyear-china-domestic-value": "domestic-value-usd",
  "average-domestic-value": "domestic-value-usd-per-shipment",
  "typical-day-msrp": "msrp-usd-per-day",
  "mobile-team-shipments": "shipments",
  "mobile-team-msrp": "msrp-usd",
  abandonments: "abandoned-shipments",
  "abandonment-savings": "savings-usd",
  hoverboards: "items",
  "furniture-design-shipments": "shipments",
  "furniture-design-msrp": "msrp-usd",
  "national-operations": "operations",
  "local-operations": "operations",
  "operation-shipments": "shipments",
  "operation-msrp": "msrp-usd",
  "express-imports": "imported-shipments",
  "mail-imports": "imported-packages",
  "de-minimis-shipments": "imported-shipments",
  "de-minimis-filings": "filings",
  "entry-type-86-filings": "filings",
  "section-321-filings": "filings",
  "all-trade-seizures": "all-trade-shipments",
  "import-safety-seizures": "all-trade-shipments",
  "import-safety-value": "import-safety-usd",
} as const satisfies Record<string, Unit>;

export type Measure = keyof typeof measureUnits;
export type UnitOf<M extends Measure> = (typeof measureUnits)[M];
export const measures = Object.keys(measureUnits) as Measure[];
export const isMeasure = (name: string): name is Measure => Object.hasOwn(measureUnits, name);

/** The measures that are counted in a unit: `MeasureIn<"persons">` is arrests, indictments or convictions. */
export type MeasureIn<U extends Unit> = { [M in Measure]: UnitOf<M> extends U ? M : never }[Measure];
