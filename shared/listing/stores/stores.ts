import { amazon } from "./amazon.ts";
import { ebay } from "./ebay.ts";
import type { StoreTable } from "./store-table.ts";

export const stores: readonly StoreTable[] = [amazon, ebay];

/** The store whose site the host is, or a part of. */
export function storeOfHost(host: string): StoreTable | undefined {
  return stores.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
}
