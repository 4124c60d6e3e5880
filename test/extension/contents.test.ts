import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const source = readFileSync(join(projectRoot, "extension/contents/listing.ts"), "utf8");
const config = /export const config: PlasmoCSConfig = (\{[\s\S]*?\n\});/.exec(source)?.[1] ?? "";

test("the content script's config is a plain literal, which is all that Plasmo can read", () => {
  expect(config).not.toBe("");
  expect(config).not.toMatch(/\.\.\.|`|satisfies|import|\bas\b/);
});

test("it names the same origins that a user can allow", () => {
  const matches: unknown = JSON.parse(/matches: (\[[^\]]*\])/.exec(config)?.[1] ?? "null");
  const { manifest } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    manifest: { optional_host_permissions: string[] };
  };
  expect(matches).toEqual(manifest.optional_host_permissions);
});
