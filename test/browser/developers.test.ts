import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { checkTitle } from "../../portal/module/examples/check-a-title.ts";
import { listingIn } from "../../portal/module/examples/read-a-page.ts";
import { publishedSchemas } from "../../shared/schema/published-schemas.ts";
import { registerSchema } from "../../shared/schema/register-schema.ts";
import { releaseSchema } from "../../shared/schema/release-schema.ts";
import { visitPortal } from "./visit-portal.ts";

const built = join(projectRoot, "build/portal");
const jsonAt = (path: string): unknown => JSON.parse(readFileSync(join(built, path), "utf8"));
const portal = visitPortal();

test.each(publishedSchemas.map(({ name, schema }) => ({ name, schema })))(
  "the schema of $name is published, and its example is admitted whole",
  ({ name, schema }) => {
    expect(jsonAt(`data/schemas/${name}.schema.json`)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      description: expect.stringMatching(/\w/),
    });
    const example = jsonAt(`data/schemas/${name}.example.json`);
    expect(v.parse(schema, example)).toEqual(example);
  },
);

test("the published register and releases are what the schemas say", () => {
  const register = jsonAt("data/register.json");
  expect(v.parse(registerSchema, register)).toEqual(register);
  const { releases } = jsonAt("data/releases.json") as { releases: unknown[] };
  expect(v.parse(v.array(releaseSchema), releases)).toEqual(releases);
});

test("the published module runs the example on its own, in Node and in a page", async () => {
  const title = "Steel watch ROLEX, 40 mm";
  const expected = await checkTitle(portal.address, title);
  expect(expected).toContain("ROLEX");
  const page = await portal.newPage();
  await page.goto(`${portal.address}/developers/`);
  // As text: the test runner rewrites an import in a function.
  const said = await page.evaluate(`(async () => {
    const { openChecker, outcomeSentence } = await import("/module/border-lens.js");
    const { file } = await (await fetch("/data/manifest.json")).json();
    const checker = openChecker(new Uint8Array(await (await fetch("/data/" + file)).arrayBuffer()));
    return outcomeSentence(checker.value.check({ title: ${JSON.stringify(title)} }), "en");
  })()`);
  expect(said).toBe(expected);
  await page.close();
});

test("the module's types stand beside it", () => {
  const types = readFileSync(join(built, "module/border-lens.d.ts"), "utf8");
  expect(types).toContain("export declare function openChecker(file: Uint8Array): Result<Checker>;");
});

test("the other example reads a saved page", () => {
  vi.stubGlobal("DOMParser", DOMParser);
  const product = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: "Desk lamp",
    offers: { price: "20", priceCurrency: "USD" },
  };
  const html = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(product)}</script></head><body><h1>Desk lamp</h1></body></html>`;
  expect(listingIn(html, "https://shop.example/lamp")?.title.value).toBe("Desk lamp");
  vi.unstubAllGlobals();
});

test("the pages show every export and every command", () => {
  const api = readFileSync(join(built, "developers/api/index.html"), "utf8");
  for (const name of ["openChecker", "readPage", "verifyCard", "EvidenceCard"]) expect(api).toContain(`id="${name}"`);
  const commands = readFileSync(join(built, "es/developers/commands/index.html"), "utf8");
  for (const { name } of jsonAt("../manual.json") as { name: string }[])
    expect(commands).toContain(`id="${name.replaceAll(" ", "-")}"`);
  expect(commands).toMatch(/Códigos de salida<\/h2>.*<code>2<\/code>.*qué corregir/s);
  expect(readdirSync(join(built, "data/schemas")).length).toBe(publishedSchemas.length * 2);
});
