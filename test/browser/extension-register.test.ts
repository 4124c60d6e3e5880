import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { signingKey } from "../../cli/register/signing-key.ts";
import { parseManifest, type RegisterManifest, writeManifest } from "../../shared/register/manifest.ts";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import { type PackedRegister, packRegister } from "../../shared/register/pack-register.ts";
import { signManifest } from "../../shared/register/signed-manifest.ts";
import { builtExtension, type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import type { ShopPage } from "./shop-server.ts";

// A portal of our own, in the structure of the real one, that serves whatever a case puts there.
const portal = "portal.example";
const files: ShopPage[] = [];
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const serve = (name: string, body: string | Uint8Array) =>
  files.push({ host: portal, path: `/data/${name}`, body, headers: { "Access-Control-Allow-Origin": "*" } });

let extension: ExtensionInBrowser;
let options: Page;
let bundled: RegisterManifest;
let next: { packed: PackedRegister; marks: number };

beforeAll(async () => {
  const read = parseManifest(JSON.parse(readFileSync(join(builtExtension, "register/manifest.json"), "utf8")));
  if (!read.ok) throw new Error(read.problem);
  bundled = read.value;
  const opened = openRegister(new Uint8Array(readFileSync(join(builtExtension, "register", bundled.file))));
  if (!opened.ok) throw new Error(opened.problem);
  // The next edition: the same evidence, one mark less.
  const { version: _, ...content } = unpackRegister(opened.value);
  const marks = content.marks.slice(0, -1);
  next = { packed: packRegister({ ...content, marks }, sha256), marks: marks.length };
  extension = await startWithExtension(files, { grantable: [] });
  options = await extension.openView("options.html");
  await options.getByLabel("Portal address").fill(`https://${portal}`);
  await options.getByLabel("Portal address").blur();
});
afterAll(() => extension?.close());
afterEach(() => {
  files.length = 0;
});

/** Publishes an edition `seconds` after the one in the package. */
async function publish(seconds: number, whole: Uint8Array = next.packed.whole): Promise<void> {
  const key = await signingKey(projectRoot);
  if (!key.ok) throw new Error(key.problem);
  const name = `register-${next.packed.version}-${sha256(next.packed.whole).slice(0, 8)}.blr`;
  const manifest = writeManifest(
    { version: next.packed.version, asOf: bundled.asOf, counts: { ...bundled.counts, marks: next.marks } },
    [{ role: "whole", name, bytes: next.packed.whole.length, sha256: sha256(next.packed.whole) }],
    new Date((bundled.sequence + seconds) * 1000),
  );
  serve("manifest.signed.json", await signManifest(manifest, key.value.public.id, key.value.sign));
  serve(name, whole);
}

async function look(): Promise<string> {
  await options.getByRole("button", { name: "Look now" }).click();
  await options.getByRole("button", { name: "Look now" }).waitFor();
  return (await options.locator("fieldset", { hasText: "Portal address" }).textContent()) ?? "";
}

test("when the portal cannot be reached, the register in the package stays and the reason is shown", async () => {
  const said = await look();
  expect(said).toContain(bundled.version);
  expect(said).toContain("could not be loaded in time");
});

test("a tampered file is refused", async () => {
  const tampered = new Uint8Array(next.packed.whole);
  tampered[tampered.length >> 1] = (tampered[tampered.length >> 1] ?? 0) ^ 1;
  await publish(60, tampered);
  const said = await look();
  expect(said).toContain(bundled.version);
  expect(said).toContain("is not the file that its manifest names");
});

test("a manifest with another signature is refused", async () => {
  await publish(60);
  const signed = files.find(({ path }) => path.endsWith("manifest.signed.json"));
  if (signed)
    signed.body = String(signed.body).replace(/"sig": "(.)/, (_, first: string) => `"sig": "${first === "A" ? "B" : "A"}`);
  const said = await look();
  expect(said).toContain(bundled.version);
  expect(said).toContain("not signed by a key");
});

test("an older edition is refused", async () => {
  await publish(-86_400);
  const said = await look();
  expect(said).toContain(bundled.version);
  expect(said).toContain("older than the register in use");
});

test("a newer edition, rightly signed, is taken, used at once and after the worker was stopped", async () => {
  await publish(60);
  expect(await look()).toContain(next.packed.version);
  const session = await options.context().newCDPSession(options);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await options.reload();
  await options.getByText("It was downloaded as an update and its signature was checked.").waitFor();
  await options.getByText(`It holds ${next.marks} marks.`).waitFor();
});
