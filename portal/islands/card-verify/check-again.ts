import type { Check } from "../../../shared/check/check.ts";
import { openChecker } from "../../../shared/check/open-checker.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";

/** Checks words against one published version of the register; `undefined` where that version is not published here. */
export async function checkAgain(dataFolder: string, words: ListingText, version: string): Promise<Check | undefined> {
  // The version comes from a file that anyone may have written: only what can be a version becomes part of an address.
  if (!/^[0-9a-f]{12}$/.test(version)) return undefined;
  const response = await fetch(`${dataFolder}versions/${version}/register-${version}.blr`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const checker = openChecker(new Uint8Array(await response.arrayBuffer()));
  if (!checker.ok) throw new Error(checker.problem);
  return checker.value.check(words);
}
