import type { Check } from "../../shared/check/check.ts";
import { checkListing } from "../../shared/check/check-listing.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import { indexOfRegister } from "../../shared/register/register-index.ts";
import { openedRegister, register } from "./register.ts";

const index = indexOfRegister(openedRegister);
if (!index.ok) throw new Error(index.problem);
const { value: marks } = index;

/** The check of a listing's words against the register that is being published, as the reader's own device would work it out. */
export function exampleCheck(text: ListingText): Check {
  return checkListing(text, marks, register);
}
