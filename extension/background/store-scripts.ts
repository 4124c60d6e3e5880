import { stores } from "../../shared/listing/stores/stores.ts";
import { isAllowed, originsOfStore } from "../stores/store-origins.ts";
import { gateScript, isOfStore, readerScript, startAnew } from "./page-scripts.ts";

type Script = chrome.scripting.RegisteredContentScript;

const ids = ["stores", "listings"] as const;

/**
 * Keeps the page parts registered for exactly the stores that the user has allowed. Asked at every start and after every
 * change: a permission can be taken back in the browser's own settings at any time, without a word to us.
 */
export async function syncStoreScripts(): Promise<void> {
  const wanted = scriptsFor(await allowedOrigins());
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [...ids] });
  const known = (id: string) => registered.find((script) => script.id === id);
  const gone = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  if (gone.length > 0) await chrome.scripting.unregisterContentScripts({ ids: gone });
  const added = wanted.filter(({ id }) => !known(id));
  if (added.length > 0) await chrome.scripting.registerContentScripts(added);
  const changed = wanted.filter((script) => {
    const before = known(script.id);
    return before && !isSame(before, script);
  });
  if (changed.length > 0) await chrome.scripting.updateContentScripts(changed);
}

/**
 * The reader for stores whose tables we have, the gate for every other allowed shop.
 * @param allowed origin patterns that the user has allowed
 */
export function scriptsFor(allowed: readonly string[]): Script[] {
  const known = stores.flatMap(originsOfStore);
  const ofStores = allowed.filter((origin) => isAllowed(origin, known));
  const others = allowed.filter((origin) => !ofStores.includes(origin));
  const read = [...new Set([...ofStores, ...known.filter((origin) => isAllowed(origin, allowed))])].sort();
  return [
    scriptOf("stores", readerScript, read, []),
    scriptOf("listings", gateScript, others, others.length > 0 ? read : []),
  ].filter(({ matches = [] }) => matches.length > 0);
}

function scriptOf(id: (typeof ids)[number], file: string, matches: string[], excludeMatches: string[]): Script {
  return { id, js: [file], css: [], matches, excludeMatches, runAt: "document_idle", allFrames: false };
}

/** Puts the page parts into pages that are open already: after a store was allowed, and after an update left them with a script nobody answers. */
export async function startInOpenTabs(): Promise<void> {
  const matches = await allowedOrigins();
  if (matches.length === 0) return;
  const tabs = await chrome.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => (id === undefined ? [] : [startAnew(id, isOfStore(url) ? readerScript : gateScript)])),
  );
}

async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return [...origins].sort();
}

function isSame(a: Script, b: Script): boolean {
  return sameOrigins(a.matches, b.matches) && sameOrigins(a.excludeMatches, b.excludeMatches);
}

function sameOrigins(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const sorted = [...b].sort();
  return a.length === b.length && [...a].sort().every((origin, place) => origin === sorted[place]);
}
