import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const pages = globSync(join(projectRoot, "build/portal/**/*.html"));
/** One page of each folder of pages: the others there are made by the same file. */
const ofEachKind = [...new Map(pages.map((page) => [dirname(dirname(page)), page])).values()];

test.each(ofEachKind.map((page) => page.slice(join(projectRoot, "build/portal").length)))(
  "the policy of %s allows the scripts and styles that stand in it, and no others",
  (page) => {
    const { document } = parseHTML(readFileSync(join(projectRoot, "build/portal", page), "utf8"));
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "";
    // Data in a script element is not run.
    const texts = [...document.querySelectorAll("style, script:not([src]):not([type$=json])")].map(
      ({ textContent }) => textContent,
    );
    const own = texts.map(
      (text) =>
        `sha256-${createHash("sha256")
          .update(text ?? "")
          .digest("base64")}`,
    );
    expect(new Set(policy.match(/sha256-[^']+/g))).toEqual(new Set(own));
  },
);

test("there are pages of many kinds", () => {
  expect(ofEachKind.length).toBeGreaterThan(20);
});
