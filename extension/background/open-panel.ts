/**
 * Opens the panel for a tab. Called within the user's own gesture, so nothing may be awaited before it.
 * Chrome and Edge have a side panel; Firefox lets only its own buttons open the sidebar, so there the popup is tried, and
 * where that is refused too, the panel opens as a window of its own.
 */
export async function openPanel(tab: chrome.tabs.Tab): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  try {
    const { sidePanel } = chrome;
    if (sidePanel) return await sidePanel.open({ tabId });
    return await chrome.action.openPopup({ windowId: tab.windowId });
  } catch {
    await chrome.windows.create({ url: `sidepanel.html?tab=${tabId}`, type: "popup", width: 440, height: 760 });
  }
}
