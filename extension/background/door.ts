import type { Door } from "../messages/listen.ts";

/**
 * Who may ask the background. A page part speaks for the tab it is in and only from its top frame; views are pages of this
 * extension and nobody else's.
 */
export const door: Door = (name, sender) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (name.startsWith("page>background")) return sender.tab?.id !== undefined && sender.frameId === 0;
  return name.startsWith("view>background") && (sender.url?.startsWith(chrome.runtime.getURL("")) ?? false);
};

/** The tab a page part speaks for. @throws for a message that came through no tab, which the door keeps out */
export function tabOf(sender: chrome.runtime.MessageSender): chrome.tabs.Tab {
  if (!sender.tab) throw new Error("This question has to come from a page.");
  return sender.tab;
}
