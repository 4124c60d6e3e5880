import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { builtExtension, type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { type Edition, nextEdition, portalHost, publishedFiles, tampered } from "./portal-editions.ts";
import type { ShopPage } from "./shop-server.ts";

// A portal of our own, in the structure of the real one, that serves whatever a case puts there.
const files: ShopPage[] = [];

let extension: ExtensionInBrowser;
let options: Page;
let edition: Edition;

beforeAll(async () => {
  edition = nextEdition(builtExtension);
  extension = await startWithExtension(files, { grantable: [] });
  options = await extension.openView("options.html");
  await options.getByLabel("Portal address").fill(`https://${portalHost}`);
  await options.getByLabel("Portal address").blur();
});
afterAll(() => extension?.close());
afterEach(() => {
  files.length = 0;
});

const publish = async (seconds: number, whole?: Uint8Array) => files.push(...(await publishedFiles(edition, seconds, whole)));

/** Seconds of the day on which the register that rests in the browser expires. */
async function keptExpiry(): Promise<number> {
  return options.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open("register"));
    const kept = (await asked(database.transaction("files").objectStore("files").get("current"))) as {
      held: { manifest: { expires: string } };
    };
    database.close();
    return Date.parse(kept.held.manifest.expires) / 1000;
  });
}

async function look(): Promise<string> {
  await options.getByRole("button", { name: "Look now" }).click();
  await options.getByRole("button", { name: "Look now" }).waitFor();
  return (await options.locator("fieldset", { hasText: "Portal address" }).textContent()) ?? "";
}

test("when the portal cannot be reached, the register in the package stays and the reason is shown", async () => {
  const said = await look();
  expect(said).toContain(edition.bundled.version);
  expect(said).toContain("could not be loaded in time");
});

test("what is no address of a portal is told of and not kept, and nothing is asked", async () => {
  const address = options.getByLabel("Portal address");
  const kept = () =>
    options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()).match(/"portalAddress":"[^"]*"/)?.[0]);
  const before = await kept();
  const asked = extension.requests.length;
  await address.fill(portalHost);
  await look();
  await options.getByRole("alert").getByText("This is not the address of a portal.").waitFor();
  expect(await address.getAttribute("aria-invalid")).toBe("true");
  expect(await kept()).toBe(before);
  expect(extension.requests.slice(asked)).toEqual([]);
});

test("the address that was typed is the one that is asked, at the first press", async () => {
  const address = options.getByLabel("Portal address");
  await address.fill("https://other.example/lens");
  const asked = extension.requests.length;
  await look();
  expect(extension.requests.slice(asked)).toEqual(["other.example/lens/data/manifest.signed.json"]);
  expect(await options.getByRole("alert").count()).toBe(0);
  await address.fill(`https://${portalHost}`);
  await address.blur();
});

test("a tampered file is refused", async () => {
  await publish(60, tampered(edition.packed.whole));
  const said = await look();
  expect(said).toContain(edition.bundled.version);
  expect(said).toContain("is not the file that its manifest names");
});

test("a manifest with another signature is refused", async () => {
  await publish(60);
  const signed = files.find(({ path }) => path.endsWith("manifest.signed.json"));
  if (signed)
    signed.body = String(signed.body).replace(/"sig": "(.)/, (_, first: string) => `"sig": "${first === "A" ? "B" : "A"}`);
  const said = await look();
  expect(said).toContain(edition.bundled.version);
  expect(said).toContain("not signed by a key");
});

test("an older edition is refused", async () => {
  await publish(-86_400);
  const said = await look();
  expect(said).toContain(edition.bundled.version);
  expect(said).toContain("older than the register in use");
});

test("a newer edition, rightly signed, is taken, used at once and after the worker was stopped", async () => {
  await publish(60);
  expect(await look()).toContain(edition.packed.version);
  const session = await options.context().newCDPSession(options);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await options.reload();
  await options.getByText("It was downloaded as an update and its signature was checked.").waitFor();
  await options.getByText(`It holds ${edition.marks} marks.`).waitFor();
});

test("a later manifest of the register in use is kept without a download: its expiry moves, also for the next life of the worker", async () => {
  const before = await keptExpiry();
  const [manifest] = await publishedFiles(edition, 3_600);
  if (manifest) files.push(manifest);
  const asked = extension.requests.length;
  expect(await look()).toContain(edition.packed.version);
  await expect.poll(keptExpiry).toBe(before + 3_540);
  expect(extension.requests.slice(asked).filter((address) => address.includes(".blr"))).toEqual([]);
  const session = await options.context().newCDPSession(options);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  // What was confirmed binds: the manifest before it is an older one now.
  files.length = 0;
  await publish(60);
  expect(await look()).toContain("older than the register in use");
  expect(await keptExpiry()).toBe(before + 3_540);
});
