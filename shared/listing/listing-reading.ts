import type { Listing } from "./listing.ts";

/** One card of a results list. Price in units of `currency`, the one asked; `url` as the page writes it, perhaps relative. */
export type ResultCard = { title: string; price?: number; currency?: string; seller?: string; url?: string };

/** How reading a page ended. */
export type ListingReading =
  | { kind: "listing"; listing: Listing }
  | { kind: "results"; cards: ResultCard[] }
  | { kind: "not-a-listing"; why: string }
  | { kind: "page-changed"; missing: ("title" | "price")[]; why: string };
