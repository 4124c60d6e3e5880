import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rememberCheck } from "../../../extension/background/remember-check.ts";
import type { PageCheck } from "../../../extension/messages/check-report.ts";
import { mostRecentChecks, type RecentCheck, recentChecks } from "../../../extension/storage/recent-checks.ts";
import { readItem, writeItem } from "../../../extension/storage/stored-item.ts";
import { stubChrome } from "../kept-in-test.ts";

// A headless browser opens no private window with an extension in it, so what one would do is asked of the function that keeps.
beforeEach(() => {
  stubChrome();
});
afterEach(() => vi.unstubAllGlobals());

const page: PageCheck = {
  address: "https://shop.example/lamp",
  pageTitle: "Lamp",
  whole: true,
  at: "2026-11-25T10:00:00.000Z",
  reading: { kind: "listing", listing: { title: { value: "Brass lamp", where: "generic", path: "h1", sure: "stated" } } },
  check: {
    outcome: "none-found",
    mentions: [],
    signals: [],
    reasons: [],
    register: { version: "0123456789ab", asOf: "2026-11-20" },
  },
};
const on = { keepRecent: true };

test("nothing is kept until that is switched on", async () => {
  await rememberCheck(page, false, { keepRecent: false });
  expect(await readItem(recentChecks)).toEqual([]);
});

test("a check is kept once it is on, and moves to the top when the page is looked at again", async () => {
  await rememberCheck(page, false, on);
  await rememberCheck({ ...page, address: "https://shop.example/mug" }, false, on);
  await rememberCheck(page, false, on);
  expect((await readItem(recentChecks)).map(({ address }) => address)).toEqual([page.address, "https://shop.example/mug"]);
});

test("a private window keeps nothing, whatever is switched on", async () => {
  await rememberCheck(page, true, on);
  expect(await readItem(recentChecks)).toEqual([]);
});

test("a page that is no listing is not kept", async () => {
  await rememberCheck({ ...page, reading: { kind: "not-a-listing", why: "no offer" } }, false, on);
  expect(await readItem(recentChecks)).toEqual([]);
});

test("the oldest makes room for the newest", async () => {
  const entry = (at: number): RecentCheck => ({
    at: page.at,
    address: `https://shop.example/${at}`,
    title: "Lamp",
    outcome: "none-found",
    marks: [],
  });
  await writeItem(
    recentChecks,
    Array.from({ length: mostRecentChecks }, (_, at) => entry(at)),
  );
  await rememberCheck(page, false, on);
  const kept = await readItem(recentChecks);
  expect(kept).toHaveLength(mostRecentChecks);
  expect([kept[0]?.address, kept.at(-1)]).toEqual([page.address, entry(mostRecentChecks - 2)]);
});
