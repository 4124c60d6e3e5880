import { webcrypto } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { acceptFile, freshnessOf } from "../../shared/register/accept-update.ts";
import type { RegisterManifest } from "../../shared/register/manifest.ts";
import { openRegister, unpackRegister } from "../../shared/register/open-register.ts";
import { registerVersion } from "../../shared/register/register-version.ts";
import { openSignedManifest, type PublicKey } from "../../shared/register/signed-manifest.ts";
import { sha256 } from "./write-register-folder.ts";

/** One thing that was looked at. `unproven`: nothing is wrong, but nothing shows that it is right. */
export type Finding = { kind: "proven" | "unproven" | "wrong"; says: string };

/**
 * Proves a copy of the register: that its content is what its version says, that its file is the one a signed manifest names,
 * who signed, and that every file of the dataset beside it is as listed.
 * @param path a register file, or a folder as published under /data/
 * @param keysFile public keys that the reader trusts; without it the folder's own are used, which is said
 */
export async function verifyRegister(path: string, keysFile: string | undefined, now: Date): Promise<Finding[]> {
  if (!existsSync(path)) return [wrong(`There is no ${path}. Give a register file or the folder it was published in.`)];
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const signed = join(folder, "manifest.signed.json");
  if (!existsSync(signed)) {
    if (isFolder)
      return existsSync(join(folder, "SHA256SUMS"))
        ? [...checksums(folder, undefined), unsigned]
        : [wrong(`${path} holds no manifest.signed.json.`)];
    return [...content(path), unsigned];
  }
  const opened = await signature(folder, signed, keysFile, now);
  if (!opened.manifest) return opened.findings;
  const { manifest } = opened;
  const files = isFolder ? manifest.files.map(({ name }) => join(folder, name)) : [path];
  const findings = [...opened.findings];
  for (const file of files) findings.push(...(await fileFindings(file, manifest)));
  findings.push(...content(isFolder ? join(folder, manifest.file) : path));
  if (isFolder && manifest.dataset)
    findings.push(
      ...(existsSync(join(folder, manifest.dataset.name))
        ? checksums(folder, manifest.dataset.sha256)
        : [unlisted(manifest.dataset.name)]),
    );
  return findings;
}

const proven = (says: string): Finding => ({ kind: "proven", says });
const wrong = (says: string): Finding => ({ kind: "wrong", says });
const unsigned: Finding = { kind: "unproven", says: "No signed manifest lies beside it, so nothing shows who made it." };

/** A folder of registers alone has no list; a copy of the dataset from which it was taken away must not pass for a proven one. */
const unlisted = (list: string): Finding => ({
  kind: "unproven",
  says: `${list}, which the manifest names, is not here: of other files in the folder nothing was proven.`,
});

async function signature(
  folder: string,
  signed: string,
  keysFile: string | undefined,
  now: Date,
): Promise<{ findings: Finding[]; manifest?: RegisterManifest }> {
  const keys = readKeys(keysFile ?? join(folder, "public-keys.json"));
  if (!keys)
    return {
      findings: [
        wrong(`${keysFile ?? "public-keys.json"} cannot be read as a list of public keys. Give the publisher's with --keys.`),
      ],
    };
  const opened = await openSignedManifest(readFileSync(signed), keys, webcrypto.subtle);
  if (!opened.ok) return { findings: [wrong(`${signed}: ${opened.problem}`)] };
  if (!opened.value)
    return { findings: [wrong("The manifest is not signed by any of the trusted keys, or was changed after it was signed.")] };
  const { manifest, validKeys } = opened.value;
  const findings = [proven(`Signed on ${manifest.published} by key ${validKeys.join(", ")}.`)];
  if (keysFile === undefined)
    findings.push({
      kind: "unproven",
      says: "The key came with the copy. Compare its id with one you know, or give the publisher's keys with --keys.",
    });
  if (keys.some(({ id, kind }) => kind === "development" && validKeys.includes(id)))
    findings.push({ kind: "unproven", says: "It is a development key: this copy was built for trying out, not published." });
  const freshness = freshnessOf({ manifest, keys: validKeys }, now);
  findings.push(
    freshness.kind === "fresh"
      ? proven(`To be trusted until ${manifest.expires}.`)
      : { kind: "unproven", says: `It was to be trusted until ${manifest.expires}; look for a newer one.` },
  );
  return { findings, manifest };
}

async function fileFindings(path: string, manifest: RegisterManifest): Promise<Finding[]> {
  if (!existsSync(path)) return [wrong(`The manifest names ${basename(path)}, which is missing.`)];
  const bytes = Uint8Array.from(readFileSync(path));
  const entry =
    manifest.files.find(({ name }) => name === basename(path)) ?? manifest.files.find((file) => file.sha256 === sha256(bytes));
  if (!entry) return [wrong(`${basename(path)} is not a file that the manifest names, nor the same content under another name.`)];
  const accepted = await acceptFile(bytes, entry.role, manifest, webcrypto.subtle);
  return [
    accepted.kind === "accepted"
      ? proven(`${basename(path)} is the very file that was signed.`)
      : wrong(`${basename(path)} is not the file that was signed (${accepted.detail}).`),
  ];
}

function content(path: string): Finding[] {
  if (!existsSync(path)) return [];
  const opened = openRegister(readFileSync(path));
  if (!opened.ok) return [wrong(`${basename(path)}: ${opened.problem}`)];
  const register = unpackRegister(opened.value);
  const version = registerVersion(register, sha256);
  const { recordations, marks, releases } = opened.value.counts;
  return [
    version === register.version
      ? proven(
          `Its content is register ${version} as of ${register.asOf}: ${recordations} recordations, ${marks} marks, ${releases} releases.`,
        )
      : wrong(`It calls itself register ${register.version}, but its content is that of ${version}.`),
  ];
}

function checksums(folder: string, expected: string | undefined): Finding[] {
  const list = readFileSync(join(folder, "SHA256SUMS"));
  if (expected !== undefined && sha256(list) !== expected) return [wrong("SHA256SUMS is not the list that was signed.")];
  const lines = list
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
  const bad = lines.flatMap((line): Finding[] => {
    const found = /^([0-9a-f]{64}) [ *](\w[\w.-]*(?:\/\w[\w.-]*)*)$/.exec(line);
    if (!found) return [wrong(`SHA256SUMS has a line that is no checksum: "${line.slice(0, 80)}".`)];
    const [, hash, name = ""] = found;
    if (!existsSync(join(folder, name))) return [wrong(`${name} is missing.`)];
    return sha256(readFileSync(join(folder, name))) === hash ? [] : [wrong(`${name} is not as listed in SHA256SUMS.`)];
  });
  return bad.length > 0 ? bad : [proven(`All ${lines.length} files listed in SHA256SUMS are as listed.`)];
}

function readKeys(path: string): PublicKey[] | undefined {
  try {
    const { keys } = JSON.parse(readFileSync(path, "utf8")) as { keys: unknown };
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is PublicKey {
  const { id, kind, jwk } = (value ?? {}) as Record<string, unknown>;
  const { kty, crv, x, y } = (jwk ?? {}) as Record<string, unknown>;
  return (
    typeof id === "string" &&
    (kind === "release" || kind === "development") &&
    kty === "EC" &&
    crv === "P-256" &&
    typeof x === "string" &&
    typeof y === "string"
  );
}
