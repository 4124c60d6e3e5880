import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../cli/project-root.ts";
import { signingKey } from "../../cli/register/signing-key.ts";
import { parseManifest, type RegisterManifest, writeManifest } from "../../shared/register/manifest.ts";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import { type PackedRegister, packRegister } from "../../shared/register/pack-register.ts";
import { signManifest } from "../../shared/register/signed-manifest.ts";
import type { ShopPage } from "./shop-server.ts";

export const portalHost = "portal.example";

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** The next edition of the register that a built extension carries: the same evidence, one mark less. */
export type Edition = { bundled: RegisterManifest; packed: PackedRegister; marks: number };

/** @param folder of a built extension */
export function nextEdition(folder: string): Edition {
  const read = parseManifest(JSON.parse(readFileSync(join(folder, "register/manifest.json"), "utf8")));
  if (!read.ok) throw new Error(read.problem);
  const opened = openRegister(new Uint8Array(readFileSync(join(folder, "register", read.value.file))));
  if (!opened.ok) throw new Error(opened.problem);
  const { version: _, ...content } = unpackRegister(opened.value);
  const marks = content.marks.slice(0, -1);
  return { bundled: read.value, packed: packRegister({ ...content, marks }, sha256), marks: marks.length };
}

/** The files of a portal that publishes an edition `seconds` after the one in the package. @param whole the file served, right or tampered with */
export async function publishedFiles(
  { bundled, packed, marks }: Edition,
  seconds: number,
  whole: Uint8Array = packed.whole,
): Promise<ShopPage[]> {
  const key = await signingKey(projectRoot);
  if (!key.ok) throw new Error(key.problem);
  const name = `register-${packed.version}-${sha256(packed.whole).slice(0, 8)}.blr`;
  const manifest = writeManifest(
    { version: packed.version, asOf: bundled.asOf, counts: { ...bundled.counts, marks } },
    [{ role: "whole", name, bytes: packed.whole.length, sha256: sha256(packed.whole) }],
    new Date((bundled.sequence + seconds) * 1000),
  );
  return [
    portalFile("manifest.signed.json", await signManifest(manifest, key.value.public.id, key.value.sign)),
    portalFile(name, whole),
  ];
}

/** The file with one bit turned. */
export function tampered(whole: Uint8Array): Uint8Array {
  const other = new Uint8Array(whole);
  other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1;
  return other;
}

const portalFile = (name: string, body: string | Uint8Array): ShopPage => ({
  host: portalHost,
  path: `/data/${name}`,
  body,
  headers: { "Access-Control-Allow-Origin": "*" },
});
