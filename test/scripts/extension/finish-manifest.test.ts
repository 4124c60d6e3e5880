import { expect, test } from "vitest";
import { finishManifest } from "../../../scripts/extension/finish-manifest.ts";

const built = {
  manifest_version: 3,
  content_scripts: [{ matches: ["https://*/*"], js: ["listing.0a1b2c3d.js"], css: [] }],
  browser_specific_settings: { gecko: { id: "x@y.example" } },
};

test("no page is read before the user has chosen its store: the script leaves the manifest and keeps one name", () => {
  const { manifest, renames } = finishManifest(built, "chrome-mv3");
  expect(manifest).not.toHaveProperty("content_scripts");
  expect(manifest).not.toHaveProperty("host_permissions");
  expect(renames).toEqual([{ from: "listing.0a1b2c3d.js", to: "content.js" }]);
});

test("Firefox's settings stay in Firefox's package only", () => {
  expect(finishManifest(built, "firefox-mv3").manifest).toHaveProperty("browser_specific_settings");
  expect(finishManifest(built, "chrome-mv3").manifest).not.toHaveProperty("browser_specific_settings");
});

test("a second script would go unnoticed by the background, so it stops the build", () => {
  const two = { ...built, content_scripts: [{ js: ["a.js"] }, { js: ["b.js"] }] };
  expect(() => finishManifest(two, "chrome-mv3")).toThrow("Expected one content script");
});
