import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRegister } from "../../shared/register/build-register.ts";
import type { Register } from "../../shared/register/register.ts";
import type { Breach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";

export type RegisterBuild =
  | { kind: "built"; register: Register; file: string; bytes: number }
  | { kind: "breaches"; breaches: Breach[] };

/** Builds the register from `content/` and writes it, with its manifest, below `build/register/`. Content that breaks a rule writes nothing. */
export function buildRegisterFiles(root: string): RegisterBuild {
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
    (text) => createHash("sha256").update(text).digest("hex"),
  );
  const folder = join(root, "build/register");
  mkdirSync(folder, { recursive: true });
  const name = `register-${register.version}.json`;
  const text = JSON.stringify(register);
  writeWhole(join(folder, name), text);
  writeWhole(
    join(folder, "manifest.json"),
    `${JSON.stringify({ version: register.version, asOf, file: name, recordations: register.recordations.length, marks: register.marks.length }, null, 2)}\n`,
  );
  return { kind: "built", register, file: `build/register/${name}`, bytes: Buffer.byteLength(text) };
}

// Written beside and renamed: a reader never meets half a file.
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
