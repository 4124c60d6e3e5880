import * as v from "valibot";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import type { Register } from "../../shared/register/register.ts";

const manifest = v.object({ version: v.string(), file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)) });

/** The register that came with this version of the extension. @throws when the package is damaged */
export async function readBundledRegister(): Promise<Register> {
  const { file } = v.parse(manifest, await (await readPackaged("register/manifest.json")).json());
  const opened = openRegister(new Uint8Array(await (await readPackaged(`register/${file}`)).arrayBuffer()));
  if (!opened.ok) throw new Error(`${opened.problem} Install the extension again.`);
  return unpackRegister(opened.value);
}

async function readPackaged(path: string): Promise<Response> {
  const response = await fetch(chrome.runtime.getURL(path));
  if (!response.ok) throw new Error(`The extension's package lacks ${path}. Install it again.`);
  return response;
}
