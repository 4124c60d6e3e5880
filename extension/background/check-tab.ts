import type { CheckReport, NothingWhy } from "../messages/check-report.ts";
import type { Answer } from "../messages/messages.ts";
import { askPage } from "../messages/send.ts";

type PageRead = Answer<"background>page: read">;

/** The page part, as the build names it in every package. */
export const pageScript = "content.js";

/**
 * Reads the page of a tab on the user's own click, which is what lets the extension see it (`activeTab`), and has it checked.
 * @param check keeps the check and answers with its report; `undefined` for a page that shows no single listing
 */
export async function checkTab(tabId: number, check: (read: PageRead) => Promise<CheckReport | undefined>): Promise<CheckReport> {
  const read = await readTab(tabId);
  if (!read) return nothing("closed-page", (await chrome.tabs.get(tabId).catch(() => undefined))?.url);
  return (await check(read)) ?? nothing(read.reading.kind === "results" ? "results" : "not-a-shop", read.address);
}

async function readTab(tabId: number): Promise<PageRead | undefined> {
  try {
    return await askPage(tabId, "background>page: read", null);
  } catch {
    // No page part in this tab yet: put it there.
  }
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: [pageScript] });
    return await askPage(tabId, "background>page: read", null);
  } catch {
    // The browser's own pages, its store and other extensions' pages let nobody in.
    return undefined;
  }
}

const nothing = (why: NothingWhy, address: string | undefined): CheckReport => ({ kind: "nothing", why, address });
