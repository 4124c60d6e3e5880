import { expect, test } from "vitest";
import { finishManifest } from "../../../scripts/extension/finish-manifest.ts";

const built = {
  manifest_version: 3,
  content_scripts: [
    { matches: ["https://*/*"], js: ["reader.0a1b2c3d.js"], css: [] },
    { matches: ["https://*/*"], js: ["gate.4e5f6a7b.js"], css: [] },
    { matches: ["https://*/*"], js: ["results.2a3b4c5d.js"], css: [] },
    { matches: ["https://*/*"], js: ["whole.8c9d0e1f.js"], css: [] },
  ],
  browser_specific_settings: { gecko: { id: "x@y.example" } },
};

test("no page is read before the user has chosen its store: the page parts leave the manifest and keep their names", () => {
  const { manifest, renames } = finishManifest(built, "chrome-mv3");
  expect(manifest).not.toHaveProperty("content_scripts");
  expect(manifest).not.toHaveProperty("host_permissions");
  expect(renames).toEqual([
    { from: "reader.0a1b2c3d.js", to: "reader.js" },
    { from: "gate.4e5f6a7b.js", to: "gate.js" },
    { from: "results.2a3b4c5d.js", to: "results.js" },
    { from: "whole.8c9d0e1f.js", to: "whole.js" },
  ]);
});

test("Firefox's settings stay in Firefox's package only", () => {
  expect(finishManifest(built, "firefox-mv3").manifest).toHaveProperty("browser_specific_settings");
  expect(finishManifest(built, "chrome-mv3").manifest).not.toHaveProperty("browser_specific_settings");
});

test("a script more or less would go unnoticed by the background, so it stops the build", () => {
  const one = { ...built, content_scripts: [{ js: ["gate.0a.js"] }] };
  expect(() => finishManifest(one, "chrome-mv3")).toThrow("Expected the page parts gate, reader, results, whole");
});
