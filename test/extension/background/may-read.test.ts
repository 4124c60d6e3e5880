import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayRead, noteClick } from "../../../extension/background/may-read.ts";
import { stubChrome } from "../kept-in-test.ts";

const allowed = new Set<string>();
beforeEach(() => {
  allowed.clear();
  stubChrome({
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)) },
  });
});
afterEach(() => vi.unstubAllGlobals());

const watch = "https://marrowlane.example/shop/watch";
const mug = "https://marrowlane.example/shop/mug";
// As the browser tells of a page whose shop has gone on by script: where it is loaded from, not what it shows.
const sender = { url: watch, tab: { id: 7 } as chrome.tabs.Tab };

test("a page of an allowed site is answered, whatever its port", async () => {
  allowed.add("https://marrowlane.example/*");
  expect(await mayRead(sender, mug)).toBe(true);
  expect(await mayRead({ ...sender, url: "https://marrowlane.example:8443/shop/watch" }, mug)).toBe(true);
});

test("a page of a site that is not allowed, or no longer, is not", async () => {
  expect(await mayRead(sender, mug)).toBe(false);
  allowed.add("https://marrowlane.example/*");
  allowed.clear();
  expect(await mayRead(sender, watch)).toBe(false);
});

test("after a click that one page is answered, not the next one of the shop, nor the same page in another tab", async () => {
  expect(await noteClick({ id: 7, url: watch })).toBe(true);
  expect(await mayRead(sender, `${watch}#reviews`)).toBe(true);
  expect(await mayRead(sender, mug)).toBe(false);
  expect(await mayRead({ ...sender, tab: { id: 8 } as chrome.tabs.Tab }, watch)).toBe(false);
});

test("a second click is news on another page alone, and nothing is noted where the site is allowed", async () => {
  await noteClick({ id: 7, url: watch });
  expect(await noteClick({ id: 7, url: watch })).toBe(false);
  expect(await noteClick({ id: 7, url: mug })).toBe(true);
  expect(await mayRead(sender, mug)).toBe(true);
  allowed.add("https://marrowlane.example/*");
  expect(await noteClick({ id: 9, url: watch })).toBe(false);
  allowed.clear();
  expect(await mayRead({ ...sender, tab: { id: 9 } as chrome.tabs.Tab }, watch)).toBe(false);
});

test("what a page says of its own address opens no other site", async () => {
  allowed.add("https://www.amazon.com/*");
  expect(await mayRead(sender, "https://www.amazon.com/dp/B0TESTBL01")).toBe(false);
});

test("a host that makes no pattern, and a page that is not https, are not allowed", async () => {
  stubChrome({ permissions: { contains: () => Promise.reject(new Error("Invalid host")) } });
  expect(await mayRead({ ...sender, url: "https://[::1]/shop/watch" }, watch)).toBe(false);
  stubChrome({ permissions: { contains: async () => true } });
  expect(await mayRead({ ...sender, url: "http://marrowlane.example/shop/watch" }, watch)).toBe(false);
});
