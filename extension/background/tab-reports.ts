import type { CheckReport, NothingWhy, PageCheck } from "../messages/check-report.ts";
import { readItem, removeItem, writeItem } from "../storage/stored-item.ts";
import { tabCheck } from "../storage/tab-check.ts";
import type { Engine } from "./register-engine.ts";

/** Keeps a tab's check until the tab goes elsewhere. */
export const keepTabCheck = (tabId: number, page: PageCheck): Promise<void> =>
  writeItem(tabCheck(tabId), { kind: "check", page });
export const forgetTabCheck = (tabId: number): Promise<void> => removeItem(tabCheck(tabId));

/** Keeps why a tab's page has no check. What the user has selected on that page stays. */
export async function keepNothing(tabId: number, address: string, why: NothingWhy): Promise<void> {
  const kept = await readItem(tabCheck(tabId));
  const page = kept?.kind === "check" ? kept.page : undefined;
  const isSelected = page?.reading.kind === "listing" && page.reading.listing.title.where === "selection";
  if (!(isSelected && page?.address === address)) await writeItem(tabCheck(tabId), { kind: "nothing", why, address });
}

/** What to show of a tab, with everything the register holds on the marks it names. */
export async function reportOf(tabId: number, engine: Engine): Promise<CheckReport> {
  const [kept, here] = await Promise.all([readItem(tabCheck(tabId)), addressOf(tabId)]);
  if (!kept || !isOf(here, kept.kind === "check" ? kept.page.address : kept.address))
    return { kind: "nothing", why: here === undefined ? "not-let-in" : "not-checked", address: here };
  if (kept.kind === "nothing") return kept;
  return { kind: "check", page: kept.page, evidence: engine.evidenceOf(kept.page.check) };
}

/**
 * Whether what came of a page is about the one that the tab shows. The browser tells a tab's address only where we may read it: a tab
 * without one has gone to a page that nobody has let us see. Words selected on such a page were kept without an address, and are of no
 * page that has one.
 */
export function isOf(here: string | undefined, address: string): boolean {
  if (address === "") return here === undefined;
  return here !== undefined && withoutFragment(here) === withoutFragment(address);
}

/** A jump within a page does not make it another. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/, "");

async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}
