import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRegister } from "../../shared/register/build-register.ts";
import type { RegisterManifest } from "../../shared/register/manifest.ts";
import type { Register } from "../../shared/register/register.ts";
import type { Breach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";
import { buildTime } from "./build-time.ts";
import { type SigningKey, signingKey } from "./signing-key.ts";
import { sha256, writeRegisterFolder } from "./write-register-folder.ts";

export type RegisterBuild =
  | { kind: "built"; register: Register; manifest: RegisterManifest; key: SigningKey; file: string; bytes: number }
  | { kind: "breaches"; breaches: Breach[] }
  | { kind: "no-key"; problem: string };

/**
 * Builds the register from `content/` and writes it, with its signed manifest, below `build/register/`. Content that breaks
 * a rule writes nothing.
 */
export async function buildRegisterFiles(root: string): Promise<RegisterBuild> {
  const reading = readRegister(root);
  if (reading.kind === "breaches") return reading;
  const key = await signingKey(root);
  if (!key.ok) return { kind: "no-key", problem: key.problem };
  const { register } = reading;
  const manifest = await writeRegisterFolder(join(root, "build/register"), register, key.value, buildTime());
  const bytes = manifest.files.find(({ name }) => name === manifest.file)?.bytes ?? 0;
  return { kind: "built", register, manifest, key: key.value, file: `build/register/${manifest.file}`, bytes };
}

/** The register that `content/` makes, in memory. */
export function readRegister(root: string): { kind: "register"; register: Register } | { kind: "breaches"; breaches: Breach[] } {
  const reading = readContent(root);
  if (reading.kind === "breaches") return reading;
  const { asOf } = JSON.parse(readFileSync(join(root, "content/register.json"), "utf8")) as { asOf: string };
  const { recordations, seizedMarks, ordinaryWords, releases } = reading.content;
  const values = <T>(located: { value: T }[]) => located.map(({ value }) => value);
  const register = buildRegister(
    {
      asOf,
      recordations: values(recordations),
      seizedMarks: values(seizedMarks),
      ordinaryWords: values(ordinaryWords),
      releases: values(releases),
    },
    sha256,
  );
  return { kind: "register", register };
}
