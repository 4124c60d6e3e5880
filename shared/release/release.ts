import type { GoodsCategory } from "./goods-category.ts";

export const releaseKinds = ["seizure", "operation", "prosecution", "statistics", "advisory", "program"] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

export const dateBases = ["release", "news report", "event"] as const;
export type DateBasis = (typeof dateBases)[number];

export const shippingModes = ["express", "mail", "cargo", "passenger"] as const;
export type ShippingMode = (typeof shippingModes)[number];

export type ReleaseItem = {
  category: GoodsCategory;
  description: string;
  descriptionEs: string;
  /** Marks as the source names them. */
  brands: string[];
  quantity: number | null;
};

/** One news digest: what was stopped, where, when, how much, with its source. `null` means "not seen", not "none". */
export type Release = {
  /** Date, place and a short slug; part of its address. */
  id: string;
  /** ISO date; `dateBasis` says of what. */
  date: string;
  dateBasis: DateBasis;
  /** True where the cited page gives the day but not the year, so that the year was worked out from other dated facts. */
  yearInferred: boolean;
  agency: string;
  kind: ReleaseKind;
  port: string;
  state: string | null;
  shipments: number | null;
  items: ReleaseItem[];
  /** Retail value had the goods been genuine, U.S. dollars. */
  msrpUsd: number | null;
  origin: string | null;
  destination: string | null;
  mode: ShippingMode | null;
  safetyRisk: string | null;
  safetyRiskEs: string | null;
  facts: string[];
  /** Where its sources disagree, and what was done about it. */
  caveat: { en: string; es: string } | null;
  headline: string;
  headlineEs: string;
  /** Two to four sentences of our own, with the hedges of the source. */
  digest: { en: string; es: string };
  originalTitle: string | null;
  url: string;
  /** `official`: a government page or an archive copy of one; `reproduced`: an outlet's report, shown as "reported by". */
  sourceKind: "official" | "reproduced";
};

/** What the register carries of a release, so that a panel can show it without the portal. */
export type ReleaseNote = Pick<
  Release,
  "id" | "date" | "dateBasis" | "headline" | "headlineEs" | "url" | "sourceKind" | "port" | "state"
>;
