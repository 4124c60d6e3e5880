import type { Hiding } from "../messages/messages.ts";
import { type Settings, settings } from "../storage/settings.ts";
import { changeItem } from "../storage/stored-item.ts";

/** Single listings remembered as hidden; the oldest make room. */
const mostListings = 500;

/** True where the user has asked the chip to stay away. */
export function isHidden({ chipHidden, hiddenHosts, hiddenListings }: Settings, address: string): boolean {
  return chipHidden || hiddenHosts.includes(hostOf(address)) || hiddenListings.includes(listingOf(address));
}

export async function hideChip(address: string, what: Hiding): Promise<void> {
  await changeItem(settings, (before): Settings => {
    switch (what) {
      case "everywhere":
        return { ...before, chipHidden: true };
      case "store":
        return { ...before, hiddenHosts: [...new Set([...before.hiddenHosts, hostOf(address)])] };
      case "listing":
        return { ...before, hiddenListings: [...new Set([listingOf(address), ...before.hiddenListings])].slice(0, mostListings) };
    }
  });
}

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? "";

/** Without fragment: a jump within the page does not make it another listing. */
const listingOf = (address: string): string => address.replace(/#.*$/, "");
