import type { Check } from "../../shared/check/check.ts";
import { checkListing, couldNotRead } from "../../shared/check/check-listing.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import { parseAddress } from "../../shared/listing/page-address.ts";
import type { TakenPage } from "../../shared/listing/taken-page.ts";
import { type Understanding, understandPage, unreadable } from "../../shared/listing/understand-page.ts";
import type { Engine } from "./register-engine.ts";

/** A reading that shows one listing, or should: what a check is made of. */
export type CheckedReading = Extract<ListingReading, { kind: "listing" | "page-changed" }>;

/** What the page at an address offers. Never throws: what the page part handed over came from a page. */
export function understand(taken: TakenPage, address: string): Understanding {
  try {
    return understandPage({ ...taken, address: parseAddress(address) });
  } catch (error) {
    return unreadable(error);
  }
}

export function checkReading(reading: CheckedReading, { index, register }: Engine): Check {
  switch (reading.kind) {
    case "listing":
      return checkListing(textOf(reading.listing), index, register);
    case "page-changed":
      return couldNotRead(reading.why, register);
  }
}
