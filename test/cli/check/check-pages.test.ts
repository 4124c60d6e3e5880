import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { lensIn } from "../lens-in.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-pages-"));
const watch = join(folder, "watch.html");
const marks = join(folder, "marks.csv");
const words = join(folder, "words.html");
const product = {
  "@context": "https://schema.org",
  "@type": "Product",
  name: "ROLEX watch, no box",
  offers: { price: "20", priceCurrency: "USD" },
};

const check = (...args: string[]) => lensIn("check", "--register", marks, ...args);

beforeAll(() => {
  writeFileSync(marks, "mark,number\nROLEX,TMK 05-00269\n");
  writeFileSync(
    watch,
    `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(product)}</script><h1>ROLEX watch, no box</h1>`,
  );
  writeFileSync(words, "<!doctype html><title>An essay</title><p>On time.</p>");
});

test("saved pages are read and checked, a line each, in order", () => {
  const { stdout, stderr, status } = check(`${watch}=https://shop.example/1`, words, "--json");
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({
    file: watch,
    kind: "listing",
    outcome: "names-recorded",
    mentions: [{ mark: "ROLEX", numbers: ["TMK 05-00269"], field: "title" }],
    signals: [{ text: "no box" }],
  });
  expect(lines[1]).toMatchObject({ file: words, kind: "not-a-listing", why: expect.stringMatching(/\w/) });
  expect([stderr, status]).toEqual(["", 0]);
});

test("in words, in either language", () => {
  expect(check(watch).stdout).toContain("This listing names ROLEX, recorded with U.S. Customs.");
  expect(check(watch, "--language", "es").stdout).toContain("ROLEX");
  expect(check(watch, "--language", "xx").stderr).toMatch(/Allowed choices are en, es/);
});

test("a page that cannot be read is told, and the others are checked", () => {
  const { stdout, stderr, status } = check(join(folder, "nowhere.html"), watch);
  expect(stderr).toMatch(/There is no file .*nowhere\.html/);
  expect(stdout).toContain("ROLEX");
  expect(status).toBe(1);
});
