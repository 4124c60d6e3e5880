import type { CheckReport, NothingWhy, PageCheck } from "../messages/check-report.ts";
import { readItem, removeItem, writeItem } from "../storage/stored-item.ts";
import { tabCheck } from "../storage/tab-check.ts";
import type { Engine } from "./register-engine.ts";

/** Keeps a tab's check until the tab goes elsewhere. */
export const keepTabCheck = (tabId: number, page: PageCheck): Promise<void> => writeItem(tabCheck(tabId), page);
export const forgetTabCheck = (tabId: number): Promise<void> => removeItem(tabCheck(tabId));

/** Forgets what was read of a tab's page, which offers nothing to check. What the user has selected on that page stays. */
export async function forgetReading(tabId: number, address: string): Promise<void> {
  const kept = await readItem(tabCheck(tabId));
  const isSelected = kept?.reading.kind === "listing" && kept.reading.listing.title.where === "selection";
  if (!(isSelected && kept.address === address)) await forgetTabCheck(tabId);
}

/** What to show of a tab, with everything the register holds on the marks it names. */
export async function reportOf(tabId: number, engine: Engine, why: NothingWhy = "not-checked"): Promise<CheckReport> {
  const page = await readItem(tabCheck(tabId));
  if (!page) return { kind: "nothing", why, address: await addressOf(tabId) };
  return { kind: "check", page, evidence: engine.evidenceOf(page.check) };
}

async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}
