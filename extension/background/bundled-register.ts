import * as v from "valibot";
import type { Held, Trust } from "../../shared/register/accept-update.ts";
import { parseManifest } from "../../shared/register/manifest.ts";
import { problemError } from "../i18n/problem-words.ts";

const trust = v.object({
  threshold: v.pipe(v.number(), v.integer(), v.minValue(1)),
  keys: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(["release", "development"]),
      jwk: v.object({ kty: v.literal("EC"), crv: v.literal("P-256"), x: v.string(), y: v.string() }),
    }),
  ),
});

/** Whose signatures on an update count: it travels in the package, never with the update. */
export async function readTrust(): Promise<Trust> {
  return v.parse(trust, await (await readPackaged("register/public-keys.json")).json());
}

/** The manifest of the register in the package; the package itself is what vouches for it, so every trusted key stands for it. */
export async function readBundledManifest(): Promise<Held> {
  const [{ keys }, manifest] = await Promise.all([readTrust(), readPackaged("register/manifest.json")]);
  const parsed = parseManifest(await manifest.json());
  if (!parsed.ok) throw problemError("problemPackage", parsed.problem);
  return { manifest: parsed.value, keys: keys.map(({ id }) => id) };
}

/** The file of the register that came with this version of the extension. */
export async function readBundledFile({ manifest }: Held): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await readPackaged(`register/${manifest.file}`)).arrayBuffer());
}

async function readPackaged(path: string): Promise<Response> {
  const response = await fetch(chrome.runtime.getURL(path));
  if (!response.ok) throw problemError("problemPackage", `It lacks ${path}.`);
  return response;
}
