import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkListing } from "../../shared/check/check-listing.ts";
import { canonicalJson } from "../../shared/check/evidence-card/canonical-json.ts";
import type { EvidenceCard } from "../../shared/check/evidence-card/evidence-card.ts";
import { readCard } from "../../shared/check/evidence-card/read-card.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { packRegister } from "../../shared/register/pack-register.ts";
import { aRecordation } from "../fixtures/a-recordation.ts";
import { aRegister, sha256 } from "../fixtures/a-register.ts";
import { axeViolations } from "./axe-violations.ts";
import { hostilePage } from "./hostile-page.ts";
import { visitPortal } from "./visit-portal.ts";

// Kept files would answer in the place of those that a test puts there.
const portal = visitPortal({ context: { serviceWorkers: "block" } });
let page: Page;
let saved: { html: string; json: string; card: EvidenceCard };
const files = mkdtempSync(join(tmpdir(), "border-lens-verify-"));

beforeAll(async () => {
  page = await portal.newPage();
  await page.goto(`${portal.address}/check/?text=Steel+watch+ROLEX+%3Cb%3E40%3C%2Fb%3E+mm`);
  await page.locator(".check-result").waitFor();
  const html = await save("Save an evidence card");
  const json = await save("Card as JSON");
  saved = { html, json, card: JSON.parse(json) as EvidenceCard };
});
afterAll(() => rmSync(files, { recursive: true, force: true }));

const save = async (button: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFileSync(await download.path(), "utf8");
};
const verify = async (name: string, content: string | Uint8Array, path = "/verify/") => {
  const file = join(files, name);
  writeFileSync(file, content);
  await page.goto(portal.address + path);
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
  await page.setInputFiles("input[type=file]", file);
};
const verdict = () => page.locator(".verdict");
/** The card with a change, and the hash that belongs to it: what a forger who reads our source would make. */
const withRightHash = (card: EvidenceCard): string => {
  const { hash: _old, ...content } = card;
  return JSON.stringify({ ...content, hash: createHash("sha256").update(canonicalJson(content)).digest("hex") });
};

test.each(["html", "json"] as const)("a card saved from the check (%s) gives the same result", async (kind) => {
  await verify(`card.${kind}`, saved[kind]);
  await page.getByRole("heading", { name: "Same result" }).waitFor();
  expect(await verdict().innerText()).toContain("Steel watch ROLEX <b>40</b> mm");
  const card = readCard(saved[kind]);
  expect(card.ok && (await verdict().innerText()).includes(card.value.hash)).toBe(true);
});

test("a card edited by hand is said to be changed", async () => {
  await verify("edited.html", saved.html.replaceAll("Steel watch ROLEX", "Steel watch CASIO"));
  await page.getByRole("heading", { name: "The card was changed after it was made" }).waitFor();
});

test("a card whose page was edited around its data is said to show something else", async () => {
  await verify("page-edited.html", saved.html.replace(/<h1>[^<]*<\/h1>/, "<h1>The seller sells copies.</h1>"));
  await page.getByRole("heading", { name: "The file shows something other than its data" }).waitFor();
  expect(await verdict().innerText()).not.toContain("sells copies");
  expect(await verdict().innerText()).toContain("This listing names ROLEX");
});

test("a card whose result was edited and hashed anew differs from what its words give", async () => {
  await verify(
    "forged.json",
    withRightHash({ ...saved.card, check: { ...saved.card.check, outcome: "none-found", mentions: [] } }),
  );
  await page.getByRole("heading", { name: "The result differs" }).waitFor();
  expect(await verdict().innerText()).toContain("the outcome, the mentions");
});

test("a card of a register version that is not published says so, and so does one whose version is a path", async () => {
  for (const version of ["000000000000", "../../etc/passwd"]) {
    await verify(
      "unknown.json",
      withRightHash({ ...saved.card, check: { ...saved.card.check, register: { version, asOf: "2026-01-01" } } }),
    );
    await page.getByRole("heading", { name: "This version of the register is not published here" }).waitFor();
  }
});

test("a card of an older register is checked against that one, whatever today's says", async () => {
  const older = aRegister([aRecordation({ mark: "ACME", words: ["ACME"] })]);
  const { whole, version } = packRegister(older, sha256);
  await page.route(`**/data/versions/${version}/register-${version}.blr`, (route) => route.fulfill({ body: Buffer.from(whole) }));
  const text = { title: "ACME desk lamp" };
  const check = checkListing(text, buildMarkIndex(older.marks), { version, asOf: older.asOf });
  expect(check.mentions.length).toBe(1);
  await verify("older.json", withRightHash({ ...saved.card, text, check, records: [], releases: [] }));
  await page.getByRole("heading", { name: "Same result" }).waitFor();
  await page.unroute(`**/data/versions/${version}/register-${version}.blr`);
});

test.each([
  [
    "a card from the future",
    "future.json",
    () => JSON.stringify({ ...saved.card, formatVersion: 99 }),
    "made by a newer version",
  ],
  ["a card cut short", "cut.json", (): string => saved.json.slice(0, 300), "cut short or damaged"],
  ["a card with a part missing", "part.json", (): string => JSON.stringify({ ...saved.card, text: undefined }), "part missing"],
  ["a page that is no card", "page.html", (): string => hostilePage, "holds no check"],
  ["a picture", "photo.html", (): Buffer => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00]), "holds no check"],
  ["a file of 6 MB", "large.json", (): Buffer => Buffer.alloc(6_000_000, "x"), "too large to be an evidence card"],
] satisfies [string, string, () => string | Buffer, string][])("%s ends in a sentence", async (_, name, content, sentence) => {
  await verify(name, content());
  await expect.poll(() => verdict().innerText()).toContain(sentence);
  expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined();
});

test("in Spanish it says the same", async () => {
  await verify("future.json", JSON.stringify({ ...saved.card, formatVersion: 99 }), "/es/verify/");
  await expect.poll(() => verdict().innerText()).toContain("de una versión más nueva");
  await verify("card.html", saved.html, "/es/verify/");
  await page.getByRole("heading", { name: "Mismo resultado" }).waitFor();
});

test("the file field is reached and opened by the keyboard", async () => {
  await page.goto(`${portal.address}/verify/`);
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
  await page.locator("input[type=file]").focus();
  const opened = page.waitForEvent("filechooser");
  // The browser is told to hand its dialog over; the key must not come before that.
  await page.evaluate(() => undefined);
  await page.keyboard.press("Enter");
  const chooser = await opened;
  await chooser.setFiles({ name: "card.json", mimeType: "application/json", buffer: Buffer.from(saved.json) });
  await page.getByRole("heading", { name: "Same result" }).waitFor();
});

test.each([
  ["/verify/", 375, "light"],
  ["/es/verify/", 1280, "dark"],
  ["/method/", 375, "dark"],
  ["/es/method/", 1280, "light"],
  ["/developers/", 375, "light"],
  ["/es/developers/", 1280, "dark"],
  ["/developers/api/", 375, "dark"],
  ["/developers/commands/", 1280, "light"],
  ["/es/developers/commands/", 375, "light"],
  ["/learn/", 375, "dark"],
] as const)("%s at %i pixels, %s: nothing for axe to find, no sideways scrolling", async (path, width, scheme) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  if (path.endsWith("verify/")) {
    await verify("card.html", saved.html, path);
    await verdict().locator("h2").waitFor();
  } else await page.goto(portal.address + path);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("no page reported an error, and none asked anyone else for anything", () => {
  // A version that nobody published is asked for and not there, which the browser says aloud.
  expect(portal.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  expect(portal.foreign).toEqual([]);
});
