import { checkListing } from "../../shared/check/check-listing.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { PageCheck } from "../messages/check-report.ts";
import type { Engine } from "./register-engine.ts";

/** Characters of a selection that are checked; a page's worth of words. */
const mostCharacters = 50_000;

/** The check of words that the user has selected, wherever they stand. */
export function checkSelection(
  selected: string,
  page: { address: string; pageTitle: string },
  { index, register }: Engine,
): PageCheck {
  const title = { value: selected.slice(0, mostCharacters).trim(), where: "selection", path: "selection" } as const;
  const reading = { kind: "listing", listing: { title } } as const;
  return { ...page, at: new Date().toISOString(), reading, check: checkListing(textOf(reading.listing), index, register) };
}

/** The selected text of a tab's page. The shortcut or menu that was used is what lets the page be read. */
export async function selectionIn(tabId: number): Promise<string> {
  const [result] = await chrome.scripting.executeScript({ target: { tabId }, func: () => getSelection()?.toString() ?? "" });
  return typeof result?.result === "string" ? result.result : "";
}
