import type { StoreTable } from "../../shared/listing/stores/store-table.ts";
import { storeOfHost } from "../../shared/listing/stores/stores.ts";

/** Every shop at once. */
export const everyShop = "https://*/*";

/** The permissions that let a store be checked on all its sites. */
export const originsOfStore = ({ hosts }: Pick<StoreTable, "hosts">): string[] => hosts.map((host) => `https://*.${host}/*`);

export type ShopAsk = { name: string; origins: string[] };

/** What to ask for so that the shop at this address is checked by itself; `undefined` for what is no shop's address. */
export function shopAt(address: string | undefined): ShopAsk | undefined {
  const url = address ? URL.parse(address) : null;
  if (url?.protocol !== "https:") return undefined;
  const store = storeOfHost(url.hostname);
  return store
    ? { name: store.name, origins: originsOfStore(store) }
    : { name: url.hostname.replace(/^www\./, ""), origins: [`https://${url.hostname}/*`] };
}

/** Whether an origin pattern is one of those allowed, or within one of them. */
export function isAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.some(
    (pattern) => pattern === everyShop || pattern === "*://*/*" || pattern === "<all_urls>" || covers(pattern, origin),
  );
}

function covers(pattern: string, origin: string): boolean {
  if (pattern === origin) return true;
  const [, wide] = /^(?:https|\*):\/\/\*\.([^/]+)\/\*$/.exec(pattern) ?? [];
  const [, host] = /^https:\/\/(?:\*\.)?([^/]+)\/\*$/.exec(origin) ?? [];
  return wide !== undefined && host !== undefined && (host === wide || host.endsWith(`.${wide}`));
}
