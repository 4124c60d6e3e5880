import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { builtExtension, type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const newer = "99.0.0";
let folder: string;
let extension: ExtensionInBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "border-lens-updated-"));
  await cp(builtExtension, folder, { recursive: true });
  extension = await startWithExtension([await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html")], {
    granted: ["https://*/*"],
    extension: folder,
    args: ["--enable-unsafe-extension-debugging"],
  });
});
afterAll(async () => {
  await extension?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a newer version comes under an open page: it puts its own chip in the place of the old one, which opens the panel", async () => {
  const failures: string[] = [];
  const page = await extension.open("https://www.amazon.com/dp/B0TESTBL01");
  page.on("pageerror", ({ message }) => failures.push(message));
  await findChip(page);
  const chip = page.locator("[data-border-lens=chip]");
  await chip.evaluate((old) => {
    (old as HTMLElement).dataset.seenBefore = "true";
  });
  const browser = page.context().browser();
  if (!browser) throw new Error("The browser takes no commands of its own.");
  await update(await browser.newBrowserCDPSession());
  await expect.poll(() => page.locator("[data-border-lens=chip]:not([data-seen-before])").count()).toBe(1);
  expect(await chip.count()).toBe(1);
  const version = await (await extension.worker()).evaluate(() => chrome.runtime.getManifest().version);
  expect(version).toBe(newer);
  await (await findChip(page)).press();
  const report = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await report.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  expect(failures).toEqual([]);
});

/** Does what a store does with a newer package: the browser ends the worker, cuts the page parts off and starts the newer one. */
async function update(session: CDPSession): Promise<void> {
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, version: newer }));
  // The command is newer than the list of commands that the library knows.
  const send = session.send.bind(session) as unknown as (name: string, what: { path: string }) => Promise<unknown>;
  await send("Extensions.loadUnpacked", { path: folder });
}
