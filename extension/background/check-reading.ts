import type { Check } from "../../shared/check/check.ts";
import { checkListing, couldNotRead } from "../../shared/check/check-listing.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import type { Engine } from "./register-engine.ts";

/** Checks what was read; a page that shows no single listing has no check. */
export function checkReading(reading: ListingReading, { index, register }: Engine): Check | undefined {
  switch (reading.kind) {
    case "listing":
      return checkListing(textOf(reading.listing), index, register);
    case "page-changed":
      return couldNotRead(reading.why, register);
    case "results":
    case "not-a-listing":
      return undefined;
  }
}
