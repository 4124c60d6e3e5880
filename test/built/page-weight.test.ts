import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const portal = join(projectRoot, "build/portal");
const pageAt = (path: string) => readFileSync(join(portal, path, "index.html"), "utf8");
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script(?<attributes>[^>]*)>(?<code>[^<]*)/g)]
    .map(({ groups }) => ({ attributes: groups?.attributes ?? "", code: groups?.code ?? "" }))
    .filter(({ attributes }) => !attributes.includes("ld+json"));

test.each(["", "safety/chargers-batteries", "overview", "recordations/tmk-05-00269", "marks/nike", "owners", "es/glossary"])(
  "the content page /%s ships no script but that of its search box",
  (path) => {
    const scripts = scriptsOf(pageAt(path));
    expect(scripts.filter(({ attributes }) => attributes.includes("src="))).toEqual([]);
    expect(scripts.map(({ code }) => code.length).reduce((sum, length) => sum + length, 0)).toBeLessThan(1000);
  },
);

test("the search's styles stand in its page: a file more would hold up the first rows", () => {
  const sheets = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address);
  expect(sheets(pageAt("search"))).toEqual(sheets(pageAt("safety/chargers-batteries")));
  expect(pageAt("search")).toMatch(/<style>[^<]*\.search-box/);
});

test("the search's worker is one file up to its first answer: what else it takes comes with the details", () => {
  const [file, ...others] = globSync(join(portal, "_astro/search-worker*.js"));
  const code = readFileSync(file ?? "", "utf8");
  expect(others).toEqual([]);
  // A static import has a name or a file behind the word, a later one a bracket.
  expect(code).not.toMatch(/(?:^|[;}\s])(?:import|export)\s*(?:["'{*]|[\w$]+\s*(?:,|from))[^;]*?["'`]\.\//);
  expect(code.length).toBeLessThan(40_000);
});
