import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecentCheck } from "../../extension/storage/recent-checks.ts";
import { settings } from "../../extension/storage/settings.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";

let extension: ExtensionInBrowser;
beforeAll(async () => {
  extension = await startWithExtension([]);
});
afterAll(() => extension?.close());

const check = (at: number): RecentCheck => ({
  at: `2026-11-2${at}T00:00:00.000Z`,
  address: `https://shop.example/${at}`,
  title: `Thing ${at}`,
  outcome: "none-found",
  marks: [],
});

test("in the list of recent checks the keyboard goes on beside what was deleted, and where a question was asked that was taken back", async () => {
  await (await extension.worker()).evaluate(
    (value) => chrome.storage.local.set({ "recent checks": { version: 1, value } }),
    [1, 2, 3].map(check),
  );
  const view = await extension.openView("tabs/recent.html");
  const focused = () =>
    view.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  const press = async (name: string) => {
    await view.getByRole("button", { name, exact: true }).focus();
    await view.keyboard.press("Enter");
  };
  const rows = view.locator("li");
  // Switched off later than they were kept.
  await view.getByText("Nothing new is kept while this is off.").waitFor();
  await press("Delete “Thing 2”");
  await expect.poll(() => rows.count()).toBe(2);
  expect(await focused()).toBe("Delete “Thing 3”");
  await view.keyboard.press("Enter");
  await expect.poll(() => rows.count()).toBe(1);
  expect(await focused()).toBe("Delete “Thing 1”");

  await press("Delete all");
  await view.getByText("Delete the one check kept here?").waitFor();
  expect(await focused()).toBe("Cancel");
  await view.keyboard.press("Enter");
  await expect.poll(focused).toBe("Delete all");

  await view.keyboard.press("Enter");
  await press("Delete");
  await expect.poll(() => rows.count()).toBe(0);
  await expect.poll(focused).toBe("Recent checks");
  await press("Keep a list from now on");
  await expect.poll(focused).toBe("Recent checks");
});

test("in the options the keyboard goes on beside what was shown again or is watched no more, else at what they stood in", async () => {
  const chosen = { ...settings.initial(), hiddenHosts: ["a.example", "b.example"], hiddenListings: ["https://c.example/1"] };
  const watched = [{ markId: "rolex", name: "ROLEX", seen: "", changedAt: null }];
  await (await extension.worker()).evaluate((kept) => chrome.storage.local.set(kept), {
    settings: { version: 1, value: chosen },
    "watched marks": { version: 1, value: watched },
  });
  const view = await extension.openView("options.html");
  const again = view.getByRole("button", { name: "Show again" });
  const isAt = (part: string) => view.evaluate((selector) => document.activeElement?.matches(selector), part);
  await again.first().focus();
  await view.keyboard.press("Enter");
  await expect.poll(() => again.count()).toBe(2);
  expect(await isAt("li button")).toBe(true);
  for (const left of [1, 0]) {
    await again.first().focus();
    await view.keyboard.press("Enter");
    await expect.poll(() => again.count()).toBe(left);
    expect(await isAt("fieldset:nth-of-type(2)")).toBe(true);
  }
  await view.getByRole("button", { name: "Stop watching" }).focus();
  await view.keyboard.press("Enter");
  await view.getByText("No mark is watched.").waitFor();
  expect(await isAt("fieldset:nth-of-type(4)")).toBe(true);
});

test("after everything was deleted the keyboard goes on at the button that was pressed, and the options tell of no look for a register", async () => {
  const view = await extension.openView("options.html");
  await view.getByRole("button", { name: "Look now" }).click();
  await view.getByText("Last looked for a newer one").waitFor();
  await view.getByRole("button", { name: "Delete everything kept here" }).focus();
  await view.keyboard.press("Enter");
  await view.getByRole("button", { name: "Delete", exact: true }).focus();
  await view.keyboard.press("Enter");
  await view.getByText("Everything was deleted.").waitFor();
  await expect.poll(() => view.evaluate(() => document.activeElement?.textContent)).toBe("Delete everything kept here");
  await view.getByText("Not yet looked for a newer one.").waitFor();
});
