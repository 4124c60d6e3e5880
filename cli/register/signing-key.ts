import { createHash, webcrypto } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { PublicKey } from "../../shared/register/signed-manifest.ts";
import { ok, problem, type Result } from "../../shared/result.ts";

const curve = { name: "ECDSA", namedCurve: "P-256" } as const;

export type SigningKey = {
  public: PublicKey;
  /** Raw ECDSA signature over these bytes. */
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  /** Where the private half came from, for the terminal. */
  from: string;
};

/**
 * The key that signs the manifest: from REGISTER_SIGNING_KEY (PKCS #8, as PEM or its base64), else a development key that is
 * made on first use below `build/`, which is never committed nor published.
 */
export async function signingKey(root: string, given = process.env.REGISTER_SIGNING_KEY): Promise<Result<SigningKey>> {
  if (given !== undefined && given.trim() !== "") return readKey(given, "release", "REGISTER_SIGNING_KEY");
  const path = join(root, "build/keys/register-development-key.pem");
  if (!existsSync(path)) await makeDevelopmentKey(path);
  return readKey(readFileSync(path, "utf8"), "development", relative(root, path));
}

async function makeDevelopmentKey(path: string): Promise<void> {
  const { privateKey } = await webcrypto.subtle.generateKey(curve, true, ["sign", "verify"]);
  const base64 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `-----BEGIN PRIVATE KEY-----\n${base64.replace(/.{64}(?!$)/g, "$&\n")}\n-----END PRIVATE KEY-----\n`, {
    mode: 0o600,
    flag: "wx",
  });
}

async function readKey(text: string, kind: PublicKey["kind"], from: string): Promise<Result<SigningKey>> {
  const der = Buffer.from(text.replace(/-----[A-Z ]+-----/g, "").replace(/\s/g, ""), "base64");
  try {
    const key = await webcrypto.subtle.importKey("pkcs8", der, curve, true, ["sign"]);
    const { x = "", y = "" } = await webcrypto.subtle.exportKey("jwk", key);
    const jwk = { kty: "EC", crv: "P-256", x, y } as const;
    return ok({
      public: { id: keyId(jwk), kind, jwk },
      sign: (bytes) => webcrypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes),
      from,
    });
  } catch {
    return problem(
      `${from} holds no ECDSA P-256 private key. Give it as PKCS #8 (openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256), as PEM or the base64 within.`,
    );
  }
}

// RFC 7638: the required members in alphabetical order, without blanks.
const keyId = ({ crv, kty, x, y }: PublicKey["jwk"]): string =>
  createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("hex").slice(0, 16);
