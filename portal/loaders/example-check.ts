import type { Check } from "../../shared/check/check.ts";
import { checkListing } from "../../shared/check/check-listing.ts";
import { indexOfRegister } from "../../shared/register/register-index.ts";
import { openedRegister, register } from "./register.ts";

const index = indexOfRegister(openedRegister);

/** The check of a title against the register that is being published, as the reader's own device would work it out. */
export function exampleCheck(title: string): Check {
  return checkListing({ title }, index, register);
}
