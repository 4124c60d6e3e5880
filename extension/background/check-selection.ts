import { checkListing } from "../../shared/check/check-listing.ts";
import { textOf } from "../../shared/listing/listing.ts";
import { readSelection } from "../../shared/listing/sources/selection.ts";
import type { PageCheck } from "../messages/check-report.ts";
import type { Engine } from "./register-engine.ts";

/** The check of words that the user has selected, wherever they stand. */
export function checkSelection(
  selected: string,
  page: { address: string; pageTitle: string },
  { index, register }: Engine,
): PageCheck {
  const listing = readSelection(selected);
  if (!listing) throw new Error("Nothing but spaces is selected. Select the words to check.");
  const reading = { kind: "listing", listing } as const;
  return {
    ...page,
    at: new Date().toISOString(),
    reading,
    whole: true,
    check: checkListing(textOf(reading.listing), index, register),
  };
}

/** The selected text of a tab's page. The shortcut or menu that was used is what lets the page be read. */
export async function selectionIn(tabId: number): Promise<string> {
  const [result] = await chrome.scripting.executeScript({ target: { tabId }, func: () => getSelection()?.toString() ?? "" });
  return typeof result?.result === "string" ? result.result : "";
}
