import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: projectRoot,
  encoding: "utf8",
})
  .trim()
  .split("\n");
const folderOfCode = new Set(
  tracked
    .filter((file) => /^(shared|content|portal|extension|cli|scripts|test\/bench)\/.*\.(ts|tsx|astro|css|csv)$/.test(file))
    // A page's folder is its address, a year's folder a shelf: both are told of in the README above them.
    .filter((file) => !file.startsWith("portal/pages/"))
    .map(dirname),
);

test.each([...folderOfCode].sort())("%s has a README", (folder) => {
  const belongs =
    tracked.includes(`${folder}/README.md`) ||
    (folder.startsWith("portal/islands/") && tracked.includes("portal/islands/README.md"));
  expect(belongs).toBe(true);
});
