import type { MarkIndex } from "../../../shared/mention/mark-index.ts";
import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import type { Register } from "../../../shared/register/register.ts";
import { indexOfRegister } from "../../../shared/register/register-index.ts";

/** Fetches the register that a manifest names and makes it ready for checking. @throws with a sentence that can be shown */
export async function openCheckRegister(manifest: string): Promise<{ register: Register; index: MarkIndex }> {
  const address = new URL(manifest, location.href);
  const { file } = (await (await fetched(address)).json()) as { file: string };
  const bytes = await (await fetched(new URL(file, address))).arrayBuffer();
  const opened = openRegister(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(opened.problem);
  return { register: unpackRegister(opened.value), index: indexOfRegister(opened.value) };
}

async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`.trim());
  return response;
}
