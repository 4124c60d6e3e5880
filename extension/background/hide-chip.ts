import type { Hiding } from "../messages/messages.ts";
import { hiddenInPrivate } from "../storage/hidden-in-private.ts";
import { type Settings, settings } from "../storage/settings.ts";
import { changeItem, readItem, removeItem } from "../storage/stored-item.ts";
import { listingAddress } from "./listing-address.ts";
import { withoutFragment } from "./tab-reports.ts";

/** Single listings remembered as hidden; the oldest make room. */
const mostListings = 500;

/** Where the chip is to stay away, as the tab's kind of window has it. */
export type Hidden = Pick<Settings, "chipHidden" | "hiddenHosts" | "hiddenListings">;

/** What was hidden in private windows counts in them alone: no other window shows that they were there. */
export async function readHidden(kept: Settings, incognito: boolean): Promise<Hidden> {
  if (!incognito) return kept;
  const { hosts, listings } = await readItem(hiddenInPrivate);
  return {
    ...kept,
    hiddenHosts: [...kept.hiddenHosts, ...hosts],
    hiddenListings: [...kept.hiddenListings, ...listings],
  };
}

/** True where the user has asked the chip to stay away. */
export function isHidden({ chipHidden, hiddenHosts, hiddenListings }: Hidden, address: string): boolean {
  return (
    chipHidden ||
    hiddenHosts.includes(hostOf(address)) ||
    hiddenListings.includes(listingAddress(address)) ||
    // As earlier versions kept it.
    hiddenListings.includes(withoutFragment(address))
  );
}

/** Keeps where the chip is to stay away: on the device, or for a private window in memory. */
export async function hideChip(address: string, what: Hiding, incognito: boolean): Promise<void> {
  // Names no page: a choice like any other, which a private window may make too.
  if (what === "everywhere") await changeItem(settings, (before) => ({ ...before, chipHidden: true }));
  else if (incognito)
    await changeItem(hiddenInPrivate, (before) =>
      what === "store"
        ? { ...before, hosts: withFirst(hostOf(address), before.hosts) }
        : { ...before, listings: withFirst(listingAddress(address), before.listings).slice(0, mostListings) },
    );
  else
    await changeItem(settings, (before) =>
      what === "store"
        ? { ...before, hiddenHosts: withFirst(hostOf(address), before.hiddenHosts) }
        : { ...before, hiddenListings: withFirst(listingAddress(address), before.hiddenListings).slice(0, mostListings) },
    );
}

/** What private windows have hidden goes with the last of them. */
export async function forgetPrivateHiding(): Promise<void> {
  const open = await chrome.windows.getAll();
  if (!open.some(({ incognito }) => incognito)) await removeItem(hiddenInPrivate);
}

const withFirst = (one: string, others: readonly string[]): string[] => [...new Set([one, ...others])];

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? "";
