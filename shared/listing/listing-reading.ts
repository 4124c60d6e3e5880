import type { Listing } from "./listing.ts";

/** One card of a results list. */
export type ResultCard = { title: string; price?: number; seller?: string; url?: string };

/** How reading a page ended. */
export type ListingReading =
  | { kind: "listing"; listing: Listing }
  | { kind: "results"; cards: ResultCard[] }
  | { kind: "not-a-listing"; why: string }
  | { kind: "page-changed"; missing: ("title" | "price")[]; why: string };
