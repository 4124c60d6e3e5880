import { clickedPage } from "../storage/clicked-page.ts";
import { readItem, removeItem, writeItem } from "../storage/stored-item.ts";
import { tabOf } from "./door.ts";
import { isOf } from "./tab-reports.ts";

/**
 * Whether a page part may be answered: its site is allowed, or the user had this very page read. A page part stays in a page whose
 * permission was taken back, and, after a click, in a shop that goes on to its next page without loading one.
 * @param address of the page that it asks about
 */
export async function mayRead(sender: chrome.runtime.MessageSender, address: string | undefined): Promise<boolean> {
  const { id } = tabOf(sender);
  const [allowed, clicked] = await Promise.all([
    // Where it is, the browser tells; which of the site's pages it shows, only the page part always knows.
    isSiteAllowed(sender.url),
    id === undefined ? null : readItem(clickedPage(id)),
  ]);
  return allowed || (clicked !== null && isOf(address, clicked));
}

/**
 * Keeps that the user had the page in a tab read, where nothing else allows it.
 * @returns whether that is news: a reader that is there already was told nothing of this page
 */
export async function noteClick({ id, url }: Pick<chrome.tabs.Tab, "id" | "url">): Promise<boolean> {
  if (id === undefined || !url || (await isSiteAllowed(url))) return false;
  const before = await readItem(clickedPage(id));
  if (before === url) return false;
  await writeItem(clickedPage(id), url);
  return true;
}

export const forgetClick = (tabId: number): Promise<void> => removeItem(clickedPage(tabId));

/** Asked of the browser each time: a permission may be taken back in its own settings without a word to us. */
async function isSiteAllowed(address: string | undefined): Promise<boolean> {
  const site = address ? URL.parse(address) : null;
  // Only such sites can be allowed, whatever their port.
  if (site?.protocol !== "https:") return false;
  // A host that makes no pattern, such as a bare IPv6 address in Firefox, cannot be allowed either.
  return chrome.permissions.contains({ origins: [`https://${site.hostname}/*`] }).catch(() => false);
}
