import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

// A browser may ask a host for six things at once. What is largest and asked for last comes half a second later on a slow line.
test.each([
  ["check", /^\/data\/register-[0-9a-f]+-[0-9a-f]+\.blr\.gz$/],
  ["es/check", /^\/data\/register-[0-9a-f]+-[0-9a-f]+\.blr\.gz$/],
  ["search", /^\/data\/register-[0-9a-f]+-names-[0-9a-f]+\.blr$/],
  ["es/search", /^\/data\/register-[0-9a-f]+-names-[0-9a-f]+\.blr$/],
])("/%s/ asks for its register before anything else, and once", (path, register) => {
  const html = readFileSync(join(projectRoot, "build/portal", path, "index.html"), "utf8");
  const asked = [...html.matchAll(/<link rel="(?:preload|modulepreload|stylesheet)"[^>]*href="([^"]+)"/g)].map(
    ([, address]) => address,
  );
  expect(asked[0]).toMatch(register);
  expect(asked.filter((address) => register.test(address ?? ""))).toHaveLength(1);
});
