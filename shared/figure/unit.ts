/** What a figure counts. Two units are never added, compared or drawn on one axis, however alike they sound. */
export const units = [
  "shipments",
  "product-counts",
  "lines",
  "items",
  "msrp-usd",
  "domestic-value-usd",
  "percent-of-shipments",
  "percent-of-product-counts",
  "percent-of-lines",
  "percent-of-msrp",
  "percent-of-domestic-value",
  "percent-of-safety-msrp",
  "percent-of-safety-domestic-value",
  "persons",
  "websites",
  "economies",
  "operations",
  "filings",
  "imported-shipments",
  "imported-packages",
  "excluded-shipments",
  "abandoned-shipments",
  "all-trade-shipments",
  "domestic-value-usd-per-shipment",
  "msrp-usd-per-day",
  "savings-usd",
  "import-safety-usd",
] as const;
export type Unit = (typeof units)[number];

/** Units whose figures must not be added even to each other: averages, and counts in which one shipment appears several times. */
export const unitsNeverAdded = [
  "product-counts",
  "domestic-value-usd-per-shipment",
  "msrp-usd-per-day",
] as const satisfies readonly Unit[];
export type UnitNeverAdded = (typeof unitsNeverAdded)[number];
export type AddableUnit = Exclude<Unit, UnitNeverAdded>;

export const isPercent = (unit: Unit): boolean => unit.startsWith("percent-of-");
export const isDollars = (unit: Unit): boolean => unit.includes("usd");
