import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetPrivateHiding, hideChip, isHidden, readHidden } from "../../../extension/background/hide-chip.ts";
import { settings } from "../../../extension/storage/settings.ts";
import { readItem } from "../../../extension/storage/stored-item.ts";
import { stubChrome } from "../kept-in-test.ts";

let areas: ReturnType<typeof stubChrome>;
beforeEach(() => {
  areas = stubChrome();
});
afterEach(() => vi.unstubAllGlobals());

const watch = "https://marrowlane.example/shop/watch";
const mug = "https://marrowlane.example/shop/mug";
const isHiddenAt = async (address: string, incognito: boolean) =>
  isHidden(await readHidden(await readItem(settings), incognito), address);

test.each(["listing", "store"] as const)(
  "hidden on a %s in a private window, no address is written to the disk",
  async (what) => {
    await hideChip(watch, what, true);
    expect([...areas.local.values()].map((value) => JSON.stringify(value)).join()).not.toContain("marrowlane");
    expect(await isHiddenAt(watch, true)).toBe(true);
    expect(await isHiddenAt(mug, true)).toBe(what === "store");
    expect(await isHiddenAt(watch, false)).toBe(false);
  },
);

test("what private windows have hidden is forgotten when the last of them is closed", async () => {
  let open = [{ incognito: true }, { incognito: false }];
  areas = stubChrome({ windows: { getAll: async () => open } });
  await hideChip(watch, "store", true);
  await forgetPrivateHiding();
  expect(await isHiddenAt(watch, true)).toBe(true);
  open = [{ incognito: false }];
  await forgetPrivateHiding();
  expect([...areas.session.keys()]).toEqual([]);
  expect(await isHiddenAt(watch, true)).toBe(false);
});

test("hidden on a listing, it stays away from it by whatever way one comes back, and from no other", async () => {
  await hideChip(`${watch}?utm_source=mail`, "listing", false);
  expect(await isHiddenAt(`${watch}?ref=y`, false)).toBe(true);
  expect(await isHiddenAt(`${watch}?ref=y`, true)).toBe(true);
  expect(await isHiddenAt(mug, false)).toBe(false);
});

test("a listing that an earlier version kept by its whole address stays hidden", async () => {
  areas.local.set("settings", { version: 1, value: { ...settings.initial(), hiddenListings: [`${watch}?ref=y`] } });
  expect(await isHiddenAt(`${watch}?ref=y#reviews`, false)).toBe(true);
});

test("everywhere is everywhere", async () => {
  await hideChip(watch, "everywhere", true);
  expect(await isHiddenAt("https://lamps.example/p/1", false)).toBe(true);
});

test.each([false, true])("the oldest of 500 hidden listings makes room (private: %s)", async (incognito) => {
  for (let at = 0; at <= 500; at++) await hideChip(`${watch}-${at}`, "listing", incognito);
  expect(await isHiddenAt(`${watch}-0`, incognito)).toBe(false);
  expect(await isHiddenAt(`${watch}-1`, incognito)).toBe(true);
  expect(await isHiddenAt(`${watch}-500`, incognito)).toBe(true);
});
