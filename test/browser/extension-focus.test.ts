import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecentCheck } from "../../extension/storage/recent-checks.ts";
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
  await press("Delete “Thing 2”");
  await expect.poll(() => rows.count()).toBe(2);
  expect(await focused()).toBe("Delete “Thing 3”");
  await view.keyboard.press("Enter");
  await expect.poll(() => rows.count()).toBe(1);
  expect(await focused()).toBe("Delete “Thing 1”");

  await press("Delete all");
  expect(await focused()).toBe("Cancel");
  await view.keyboard.press("Enter");
  await expect.poll(focused).toBe("Delete all");

  await view.keyboard.press("Enter");
  await press("Delete");
  await expect.poll(() => rows.count()).toBe(0);
  await expect.poll(focused).toBe("Recent checks");
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
