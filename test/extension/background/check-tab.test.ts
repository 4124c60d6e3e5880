import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { checkTab } from "../../../extension/background/check-tab.ts";
import { takePage } from "../../../shared/listing/take-page.ts";

afterEach(() => vi.unstubAllGlobals());

const tab = { id: 7, url: "https://lampenhaus.example/i/77" } as chrome.tabs.Tab;
const results = async () => "results" as const;

/** A tab whose reader hands this over; each script that is put into it is told of. */
function stubTab(handedOver: unknown): string[] {
  const brought: string[] = [];
  const executeScript = async ({ files }: { files?: string[] }) => {
    brought.push(...(files ?? []));
    return [{ result: handedOver }];
  };
  vi.stubGlobal("chrome", { scripting: { executeScript } });
  return brought;
}

function taken(): unknown {
  const html = readFileSync(join(projectRoot, "test/fixtures/listings/watch-rolex.html"), "utf8");
  const steps = takePage(parsePage(html), tab.url, () => undefined);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return JSON.parse(JSON.stringify(step.value.taken));
}

test("what a reader takes is handed on", async () => {
  const brought = stubTab({ address: tab.url, pageTitle: "Lamp", taken: taken() });
  expect(await checkTab(tab, false, results)).toEqual({ kind: "nothing", why: "results", address: tab.url });
  expect(brought).toEqual([]);
});

test("a reader that was told nothing of a page is started anew, and shows what it is told", async () => {
  const brought = stubTab({ address: tab.url, pageTitle: "Lamp", taken: taken() });
  await checkTab(tab, true, results);
  expect(brought).toEqual(["reader.js"]);
});

test.each([
  ["words instead of a page", "<html>"],
  ["a page without what was taken", { address: tab.url, pageTitle: "Lamp" }],
  ["an address that is none", { address: { href: tab.url }, pageTitle: "Lamp", taken: taken() }],
])("%s is checked by nobody", async (_, handedOver) => {
  stubTab(handedOver);
  const check = vi.fn(results);
  await expect(checkTab(tab, false, check)).rejects.toThrow("problemShape");
  expect(check).not.toHaveBeenCalled();
});

test("a page that lets nobody in is told of as such", async () => {
  vi.stubGlobal("chrome", {
    scripting: { executeScript: () => Promise.reject(new Error("Cannot access contents of the page")) },
  });
  expect(await checkTab(tab, false, results)).toMatchObject({ kind: "nothing", why: "closed-page" });
  const unseen = { ...tab, url: undefined };
  expect(await checkTab(unseen, false, results)).toMatchObject({ kind: "nothing", why: "not-let-in" });
});
