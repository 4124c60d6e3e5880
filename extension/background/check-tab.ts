import type { CheckReport, NothingWhy } from "../messages/check-report.ts";
import type { Answer } from "../messages/messages.ts";
import { askPage } from "../messages/send.ts";
import { startReader } from "./page-scripts.ts";

type PageRead = Answer<"background>page: read">;

/** What came of a page: its report, or why there is none. */
export type Checked = CheckReport | Extract<NothingWhy, "results" | "not-a-shop">;

/**
 * Reads the page of a tab on the user's own click, which is what lets the extension see it (`activeTab`), and has it checked.
 * @param check keeps the check and answers with its report
 */
export async function checkTab(tab: chrome.tabs.Tab, check: (read: PageRead) => Promise<Checked>): Promise<CheckReport> {
  const read = await readTab(tab);
  if (!read) return nothing("closed-page", tab.url);
  const checked = await check(read);
  return typeof checked === "string" ? nothing(checked, read.address) : checked;
}

async function readTab({ id, url }: chrome.tabs.Tab): Promise<PageRead | undefined> {
  if (id === undefined) return undefined;
  try {
    return await askPage(id, "background>page: read", null);
  } catch {
    // No reader in this tab yet: put it there.
  }
  try {
    await startReader(id, url);
    return await askPage(id, "background>page: read", null);
  } catch {
    // The browser's own pages, its store and other extensions' pages let nobody in.
    return undefined;
  }
}

const nothing = (why: NothingWhy, address: string | undefined): CheckReport => ({ kind: "nothing", why, address });
