import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { targets } from "../../scripts/extension/finish-manifest.ts";

const manifestOf = (target: string) => join(projectRoot, "build/extension", target, "manifest.json");

// What each store's reviewer reads first. A change here is a change of what users are asked for: make it on purpose.
const permissions = ["activeTab", "alarms", "contextMenus", "scripting", "storage"];

describe.each(targets)("the manifest for %s", (target) => {
  const built = existsSync(manifestOf(target));
  const manifest = built ? (JSON.parse(readFileSync(manifestOf(target), "utf8")) as Record<string, unknown>) : {};

  test.runIf(built)("asks for no more than was decided", () => {
    const sidePanel = target === "firefox-mv3" ? [] : ["sidePanel"];
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions, ...sidePanel].sort());
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
  });

  test.runIf(built)("has no script on any page, no page open to the web and no code from elsewhere", () => {
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

  test.runIf(built)("has its keys and no others", () => {
    expect(Object.keys(manifest)).toMatchSnapshot();
  });
});
