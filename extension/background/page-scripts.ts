import { placesOf, type StorePlaces } from "../../shared/listing/stores/store-places.ts";
import { storeOfHost, stores } from "../../shared/listing/stores/stores.ts";
import type { ReadFrom } from "../messages/messages.ts";
import { askPage } from "../messages/send.ts";

/** The two page parts, as the build names them in every package: the gate stands in every page of an allowed store, the reader only where something may be sold. */
export const gateScript = "gate.js";
export const readerScript = "reader.js";

/** Puts the reader into a tab's page and tells it where to look. @throws where the browser lets nobody in */
export async function startReader(tabId: number, address: string | undefined): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId }, files: [readerScript] });
  await askPage(tabId, "background>page: start", readFrom(address));
}

/** The places of the store whose page this is; for any other host those of the shop systems, which the page tells apart by their signs. */
function readFrom(address: string | undefined): ReadFrom {
  const store = storeOfHost(URL.parse(address ?? "")?.hostname ?? "");
  return store ? { isStore: true, places: [placesOf(store)] } : { isStore: false, places: systems() };
}

const systems = (): StorePlaces[] => stores.filter(({ platformSign }) => platformSign).map(placesOf);
