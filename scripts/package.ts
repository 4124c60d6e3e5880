import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { targets } from "./extension/finish-manifest.ts";
import { zipFiles, zipFolder } from "./extension/zip-files.ts";
import { projectRoot, runStep } from "./run-step.ts";

// Builds the extension for every store and packs it: `npm run package`. The same sources give the same bytes, wherever they lie.
const built = await runStep({ title: "Extension", command: ["node", "scripts/build-extension.ts"], loud: true });
if (!built.ok) process.exit(1);

const folder = join(projectRoot, "build/packages");
mkdirSync(folder, { recursive: true });
const { name, version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
  name: string;
  version: string;
};
const packages = targets.map((target) => ({
  file: `${name}-${version}-${target}.zip`,
  bytes: zipFolder(join(projectRoot, "build/extension", target)),
}));
packages.push({ file: `${name}-${version}-source.zip`, bytes: zipFiles(projectRoot, trackedFiles()) });

const sums = packages.map(({ file, bytes }) => {
  writeFileSync(join(folder, file), bytes);
  return { file, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
});
writeFileSync(join(folder, "SHA256SUMS"), sums.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(""));
for (const { file, bytes, sha256 } of sums) console.log(`${sha256}  ${file}  ${(bytes / 1000).toFixed(0)} kB`);

/** What the stores' reviewers need to build the same package: everything that is tracked, as it lies in the folder. */
function trackedFiles(): string[] {
  return execFileSync("git", ["ls-files", "-z"], { cwd: projectRoot, encoding: "utf8", maxBuffer: 64_000_000 })
    .split("\0")
    .filter(Boolean);
}
