import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { targets } from "../../scripts/extension/finish-manifest.ts";

function manifestOf(target: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(projectRoot, "build/extension", target, "manifest.json"), "utf8")) as Record<
    string,
    unknown
  >;
}

// What each store's reviewer reads first. A change here is a change of what users are asked for: make it on purpose.
const permissions = ["activeTab", "alarms", "contextMenus", "scripting", "storage"];

describe.each(targets)("the manifest for %s", (target) => {
  const manifest = manifestOf(target);

  test("asks for no more than was decided", () => {
    const sidePanel = target === "firefox-mv3" ? [] : ["sidePanel"];
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions, ...sidePanel].sort());
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
  });

  test("has no script on any page, no page open to the web and no code from elsewhere", () => {
    for (const key of [
      "content_scripts",
      "host_permissions",
      "web_accessible_resources",
      "externally_connectable",
      "content_security_policy",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test("has its keys and no others", () => {
    expect(Object.keys(manifest)).toMatchSnapshot();
  });
});

test.each(targets)("the scripts that %s puts into pages weigh less than 40 kB together", (target) => {
  const folder = join(projectRoot, "build/extension", target);
  const sizes = ["gate.js", "reader.js", "whole.js", "results.js"].map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
});
