import * as v from "valibot";
import { problemError } from "../i18n/problem-words.ts";
import type { CheckReport, NothingWhy } from "../messages/check-report.ts";
import type { PageTaken } from "../messages/messages.ts";
import { pageTaken } from "../messages/parse-taken.ts";
import { startAnew } from "./page-scripts.ts";

/** What came of a page: its report, or why there is none. */
export type Checked = CheckReport | Extract<NothingWhy, "results" | "not-a-shop">;

/**
 * Reads the page of a tab on the user's own click, which is what lets the extension see it (`activeTab`), and has it checked.
 * @param isNew a reader that is there already has shown nothing of this page: it is started anew, and shows its chip
 * @param check keeps the check and answers with its report
 * @throws when the page hands over what no reader takes
 */
export async function checkTab(
  tab: chrome.tabs.Tab,
  isNew: boolean,
  check: (read: PageTaken) => Promise<Checked>,
): Promise<CheckReport> {
  const read = await readTab(tab, isNew);
  if (read === undefined) return nothing(tab.url === undefined ? "not-let-in" : "closed-page", tab.url);
  // The reader shares its process with the page: what it hands over this way is taken on trust no more than its messages.
  const parsed = v.safeParse(pageTaken, read);
  if (!parsed.success) throw problemError("problemShape");
  const checked = await check(parsed.output);
  return typeof checked === "string" ? nothing(checked, parsed.output.address) : checked;
}

async function readTab({ id }: chrome.tabs.Tab, isNew: boolean): Promise<unknown> {
  if (id === undefined) return undefined;
  try {
    const read = isNew ? undefined : await readBy(id).catch(() => undefined);
    if (read !== undefined) return read;
    // No reader in this tab yet, or one that an update has left behind.
    await startAnew(id);
    return await readBy(id);
  } catch {
    // The browser's own pages, its store and other extensions' pages let nobody in.
    return undefined;
  }
}

/** What the reader in a tab takes from its page, whole. Called where it stands: a reader that listens for messages costs every page more. */
async function readBy(tabId: number): Promise<unknown> {
  const [read] = await chrome.scripting.executeScript({ target: { tabId }, func: askReader });
  return read?.result ?? undefined;
}

/** Runs in the page, beside the reader: it is sent there as text. */
function askReader(): Promise<PageTaken> | undefined {
  return (globalThis as { borderLensRead?: () => Promise<PageTaken> }).borderLensRead?.();
}

const nothing = (why: NothingWhy, address: string | undefined): CheckReport => ({ kind: "nothing", why, address });
