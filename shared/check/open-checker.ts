import type { ListingText } from "../listing/listing.ts";
import { openRegister } from "../register/open-register.ts";
import { indexOfRegister } from "../register/register-index.ts";
import { ok, type Result } from "../result.ts";
import type { Check } from "./check.ts";
import { type EvidenceFinder, evidenceFinder } from "./check-evidence.ts";
import { checkListing } from "./check-listing.ts";

/** A register that is open for checking. */
export type Checker = EvidenceFinder & {
  register: Check["register"];
  /** Compares a listing's words with the register; the same words give the same check. */
  check: (text: ListingText) => Check;
};

/** Opens a register file (`.blr`, named by `/data/manifest.json`) for checking listings. Damaged or foreign bytes end as a problem, a sentence that can be shown. */
export function openChecker(file: Uint8Array): Result<Checker> {
  const opened = openRegister(file);
  if (!opened.ok) return opened;
  const register = { version: opened.value.version, asOf: opened.value.asOf };
  const index = indexOfRegister(opened.value);
  if (!index.ok) return index;
  return ok({ register, check: (text) => checkListing(text, index.value, register), ...evidenceFinder(opened.value) });
}
