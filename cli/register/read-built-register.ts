import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import type { Register } from "../../shared/register/register.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";

/** The register that `lens register build` wrote. */
export function readBuiltRegister(root = projectRoot): Result<Register> {
  const folder = join(root, "build/register");
  try {
    const { file } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { file: string };
    const opened = openRegister(readFileSync(join(folder, file)));
    return opened.ok ? ok(unpackRegister(opened.value)) : opened;
  } catch {
    return problem("There is no register yet. Run `npm run build:register` first.");
  }
}
