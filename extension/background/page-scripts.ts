import { parseAddress } from "../../shared/listing/page-address.ts";
import { placesOf, type StorePlaces } from "../../shared/listing/stores/store-places.ts";
import { storeOfHost, stores } from "../../shared/listing/stores/stores.ts";
import { maySuffice } from "../../shared/listing/suffices.ts";
import { hostAttribute } from "../messages/host-attribute.ts";
import type { ReadFrom } from "../messages/messages.ts";

/**
 * The page parts, as the build names them in every package: the reader stands in every page of an allowed store whose table we have. In
 * pages of any other allowed shop stands the gate, and the reader comes where something may be sold. What reads a page whole, and
 * what marks the cards of a results list, comes only where the reader needs it.
 */
export const gateScript = "gate.js";
export const readerScript = "reader.js";
const wholeScript = "whole.js";
const resultsScript = "results.js";

/** Puts the reader into a tab's page, where it asks where to look. @throws where the browser lets nobody in */
export const startReader = (tabId: number): Promise<void> => bring(tabId, readerScript);

/**
 * As `startReader`, for a page that has been open for a while: what an earlier version of the extension left there is taken away first.
 * @throws where the browser lets nobody in
 */
export async function startAnew(tabId: number, script: typeof readerScript | typeof gateScript = readerScript): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId }, func: takeAwayHosts, args: [hostAttribute] });
  await bring(tabId, script);
}

/** Runs in the page: it is sent there as text. */
function takeAwayHosts(attribute: string): void {
  for (const left of document.querySelectorAll(`[${attribute}]`)) left.remove();
}

/** Puts beside the reader what reads a page whole. @throws where the browser lets nobody in */
export const bringWholePage = (tabId: number | undefined): Promise<void> => bring(tabId, wholeScript);

/** Puts beside the reader what marks the cards of a results list. @throws where the browser lets nobody in */
export const bringResultsPart = (tabId: number | undefined): Promise<void> => bring(tabId, resultsScript);

async function bring(tabId: number | undefined, script: string): Promise<void> {
  if (tabId !== undefined) await chrome.scripting.executeScript({ target: { tabId }, files: [script] });
}

/** The places of the store whose page this is; for any other host those of the shop systems, which the page tells apart by their signs. */
export function readFrom(address: string | undefined): ReadFrom {
  const store = storeAt(address);
  return store
    ? { isStore: true, places: [placesOf(store)], isEnough: maySuffice(store, parseAddress(address)?.path ?? "/") }
    : { isStore: false, places: systems(), isEnough: false };
}

export const isOfStore = (address: string | undefined): boolean => storeAt(address) !== undefined;

const storeAt = (address: string | undefined) => storeOfHost(URL.parse(address ?? "")?.hostname ?? "");
const systems = (): StorePlaces[] => stores.filter(({ platformSign }) => platformSign).map(placesOf);
