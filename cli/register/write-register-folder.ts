import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type RegisterFile, type RegisterManifest, writeManifest } from "../../shared/register/manifest.ts";
import type { PackedRegister } from "../../shared/register/pack-register.ts";
import type { Register } from "../../shared/register/register.ts";
import { signManifest } from "../../shared/register/signed-manifest.ts";
import type { SigningKey } from "./signing-key.ts";
import { writeWhole } from "./write-whole.ts";

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Writes a register folder as it is published: the register whole and in two parts, the manifest plain and signed, the keys
 * to check it by. The manifest is written last, so that whoever reads it finds what it names. Beside the whole lies the same
 * as `.gz`, which the check's page loads: hosts compress only types of file they know, and a register is twice as large as it need be.
 */
export async function writeRegisterFolder(
  folder: string,
  register: Register,
  packed: PackedRegister,
  key: SigningKey,
  now: Date,
  dataset: RegisterManifest["dataset"],
): Promise<RegisterManifest> {
  const files = (["whole", "names", "details"] as const).map((role) => fileOf(packed, role));
  for (const { role, name } of files) {
    writeWhole(join(folder, name), packed[role]);
    if (role === "whole") writeWhole(join(folder, `${name}.gz`), gzipSync(packed[role], { level: 9 }));
  }
  const { version, asOf, recordations, marks, releases } = register;
  const counts = { recordations: recordations.length, marks: marks.length, releases: releases.length };
  const manifest = writeManifest({ version, asOf, counts }, files, now, dataset);
  writeWhole(join(folder, "public-keys.json"), `${JSON.stringify({ threshold: 1, keys: [key.public] }, null, 2)}\n`);
  writeWhole(join(folder, "manifest.signed.json"), await signManifest(manifest, key.public.id, key.sign));
  writeWhole(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  removeOlder(folder, files);
  return manifest;
}

function fileOf(packed: PackedRegister, role: RegisterFile["role"]): RegisterFile {
  const bytes = packed[role];
  const hash = sha256(bytes);
  const part = role === "whole" ? "" : `-${role}`;
  return { role, name: `register-${packed.version}${part}-${hash.slice(0, 8)}.blr`, bytes: bytes.length, sha256: hash };
}

function removeOlder(folder: string, files: readonly RegisterFile[]): void {
  if (!existsSync(folder)) return;
  const older = readdirSync(folder).filter(
    (name) =>
      /^register-.*\.(blr|gz|json)$/.test(name) && !files.some((file) => name === file.name || name === `${file.name}.gz`),
  );
  for (const name of older) rmSync(join(folder, name));
}
