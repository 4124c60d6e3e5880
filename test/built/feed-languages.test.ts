import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const portal = join(projectRoot, "build/portal");
const feeds = /href="(\/data\/[^"]+\.atom|\/data\/(?:changes|owners)[^"]*\.json)"/g;

test("a Spanish page leads to no feed in English that stands in Spanish too", () => {
  const english = globSync(join(portal, "es/**/*.html")).flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(feeds)]
      .map(([, address = ""]) => address)
      .filter((address) => !address.includes(".es.") && existsSync(join(portal, address.replace(/\.(?=\w+$)/, ".es."))))
      .map((address) => `${page.slice(portal.length)}: ${address}`),
  );
  expect(english).toEqual([]);
});
