import * as v from "valibot";
import type { Register } from "../../shared/register/register.ts";

const manifest = v.object({ version: v.string(), file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)) });

/** The register that came with this version of the extension. @throws when the package is damaged */
export async function readBundledRegister(): Promise<Register> {
  const { file } = v.parse(manifest, await readPackaged("register/manifest.json"));
  return (await readPackaged(`register/${file}`)) as Register;
}

async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(chrome.runtime.getURL(path));
  if (!response.ok) throw new Error(`The extension's package lacks ${path}. Install it again.`);
  return response.json();
}
