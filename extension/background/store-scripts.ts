import { gateScript } from "./page-scripts.ts";

const scriptId = "listings";

/**
 * Keeps the gate registered for exactly the stores that the user has allowed. Asked at every start and after every
 * change: a permission can be taken back in the browser's own settings at any time, without a word to us.
 */
export async function syncStoreScripts(): Promise<void> {
  const matches = await allowedOrigins();
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered) await chrome.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: scriptId,
    js: [gateScript],
    css: [],
    matches,
    runAt: "document_idle",
    allFrames: false,
  };
  if (!registered) await chrome.scripting.registerContentScripts([script]);
  else if (!sameOrigins(registered.matches ?? [], matches)) await chrome.scripting.updateContentScripts([script]);
}

/** Puts the gate into pages that are open already: after a store was allowed, and after an update left them with a script nobody answers. */
export async function startInOpenTabs(): Promise<void> {
  const matches = await allowedOrigins();
  if (matches.length === 0) return;
  const tabs = await chrome.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [chrome.scripting.executeScript({ target: { tabId: id }, files: [gateScript] })],
    ),
  );
}

async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return [...origins].sort();
}

function sameOrigins(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((origin, place) => origin === b[place]);
}
