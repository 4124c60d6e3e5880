import { existsSync } from "node:fs";
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileAtOnce } from "./extension/compile-at-once.ts";
import { finishManifest, type Target, targets } from "./extension/finish-manifest.ts";
import { leaveDefine } from "./extension/leave-define.ts";
import { nameStyleSheets } from "./extension/name-style-sheets.ts";
import { numberModules } from "./extension/number-modules.ts";
import { squeezeSheets } from "./extension/squeeze-sheets.ts";
import { writeLetters } from "./extension/write-letters.ts";
import { projectRoot, runStep } from "./run-step.ts";

// Builds the extension for each target named on the command line, or for all: `node scripts/build-extension.ts chrome-mv3`.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !targets.includes(name as Target));
if (unknown.length > 0) {
  console.error(`There is no target ${unknown.join(", ")}. The targets are ${targets.join(", ")}.`);
  process.exit(2);
}
const register = join(projectRoot, "build/register");
if (!existsSync(join(register, "manifest.json"))) {
  console.error("There is no register in build/register. Run `npm run build:register` first.");
  process.exit(1);
}
for (const target of asked.length > 0 ? (asked as Target[]) : targets) {
  const built = await build(target);
  if (!built) process.exit(1);
}

async function build(target: Target): Promise<boolean> {
  const folder = join(projectRoot, "build/extension", target);
  const raw = join(projectRoot, "build/extension", `${target}-prod`);
  await rm(raw, { recursive: true, force: true });
  const portal = process.env.PORTAL_ADDRESS ?? "http://localhost:4321";
  const { ok } = await runStep({
    title: `  ${target}`,
    command: ["plasmo", "build", "--src-path=extension", "--build-path=build/extension", `--target=${target}`, "--hoist"],
    env: { PLASMO_PUBLIC_PORTAL_ADDRESS: portal },
  });
  if (!ok) return false;
  const manifest = JSON.parse(await readFile(join(raw, "manifest.json"), "utf8")) as Record<string, unknown>;
  const finished = finishManifest(manifest, target);
  for (const { from, to } of finished.renames) await rename(join(raw, from), join(raw, to));
  await writeFile(join(raw, "manifest.json"), `${JSON.stringify(finished.manifest, null, 2)}\n`);
  await nameStyleSheets(raw);
  await numberModules(raw);
  await squeezeSheets(raw, "static/background/index.js");
  for (const { to } of finished.renames) await leaveDefine(raw, to);
  for (const script of ["whole.js", "results.js"]) await writeLetters(raw, script);
  await compileAtOnce(raw, "reader.js");
  await cp(join(projectRoot, "extension/_locales"), join(raw, "_locales"), { recursive: true });
  await copyRegister(join(raw, "register"));
  await rm(folder, { recursive: true, force: true });
  await rename(raw, folder);
  return true;
}

/** Only the register that the manifest names: the folder may hold older ones. */
async function copyRegister(to: string): Promise<void> {
  const { file } = JSON.parse(await readFile(join(register, "manifest.json"), "utf8")) as { file: string };
  for (const name of await readdir(register)) {
    if (["manifest.json", "manifest.signed.json", "public-keys.json", file].includes(name))
      await cp(join(register, name), join(to, name));
  }
}
