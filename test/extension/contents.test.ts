import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const folder = join(projectRoot, "extension/contents");
const configs = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => {
    const source = readFileSync(join(folder, name), "utf8");
    return { name, config: /export const config: PlasmoCSConfig = (\{[\s\S]*?\n\});/.exec(source)?.[1] ?? "" };
  });

test.each(configs)("the config of $name is a plain literal, which is all that Plasmo can read", ({ config }) => {
  expect(config).not.toBe("");
  expect(config).not.toMatch(/\.\.\.|`|satisfies|import|\bas\b/);
});

test.each(configs)("$name is for the origins that a user can allow", ({ config }) => {
  const matches: unknown = JSON.parse(/matches: (\[[^\]]*\])/.exec(config)?.[1] ?? "null");
  const { manifest } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    manifest: { optional_host_permissions: string[] };
  };
  expect(matches).toEqual(manifest.optional_host_permissions);
});
