import { ok, problem, type Result } from "../result.ts";
import { decodeText, encodeText } from "../text-coder.ts";
import { parseManifest, type RegisterManifest } from "./manifest.ts";

// Both exist wherever this runs, but the language's own library does not name them.
declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

/** Public half of an ECDSA P-256 key, as JSON Web Key. */
export type PublicKey = {
  /** First 16 hex digits of the SHA-256 over the key's thumbprint form (RFC 7638). */
  id: string;
  /** A development key is made on a developer's machine; a published extension must not trust one. */
  kind: "release" | "development";
  jwk: { kty: "EC"; crv: "P-256"; x: string; y: string };
};

/** The part of WebCrypto that is used, so that pages, workers and Node hand in their own `crypto.subtle`. */
export type Subtle = {
  digest(algorithm: "SHA-256", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: "jwk",
    key: PublicKey["jwk"],
    algorithm: { name: "ECDSA"; namedCurve: "P-256" },
    extractable: boolean,
    usages: ["verify"],
  ): Promise<unknown>;
  verify(
    algorithm: { name: "ECDSA"; hash: "SHA-256" },
    key: unknown,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
};

/** A manifest with its signatures in one file, so that the two can never be of different builds (DSSE, github.com/secure-systems-lab/dsse). */
export type SignedManifest = { payloadType: typeof payloadType; payload: string; signatures: { keyid: string; sig: string }[] };
const payloadType = "application/vnd.border-lens.register-manifest+json";

/** What is signed: the type and the exact bytes, each with its length, so that no other document can pass for a manifest. */
function bytesToSign(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encodeText(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head, 0);
  bytes.set(payload, head.length);
  return bytes;
}

/** The text of a signed manifest file. @param sign gives the raw ECDSA signature (r and s, 32 bytes each) */
export async function signManifest(
  manifest: RegisterManifest,
  keyid: string,
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<string> {
  const payload = encodeText(JSON.stringify(manifest));
  const sig = toBase64(new Uint8Array(await sign(bytesToSign(payload))));
  return `${JSON.stringify({ payloadType, payload: toBase64(payload), signatures: [{ keyid, sig }] } satisfies SignedManifest, null, 2)}\n`;
}

/** The manifest in a signed file and the ids of the trusted keys whose signature on it is valid, each once; undefined where there is none. */
export async function openSignedManifest(
  bytes: Uint8Array,
  trusted: readonly PublicKey[],
  subtle: Subtle,
): Promise<Result<{ manifest: RegisterManifest; validKeys: string[] } | undefined>> {
  const envelope = parseEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { payload, signatures } = envelope.value;
  const signed = bytesToSign(payload);
  const validKeys: string[] = [];
  for (const key of trusted) {
    const sig = signatures.find(({ keyid }) => keyid === key.id)?.sig;
    if (sig && !validKeys.includes(key.id) && (await isValid(key, sig, signed, subtle))) validKeys.push(key.id);
  }
  // Only what somebody trusted has signed is parsed any further.
  if (validKeys.length === 0) return ok(undefined);
  const json = parseJson(decodeText(payload));
  const manifest = json.ok ? parseManifest(json.value) : json;
  return manifest.ok ? ok({ manifest: manifest.value, validKeys }) : manifest;
}

async function isValid(
  { jwk }: PublicKey,
  sig: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  subtle: Subtle,
): Promise<boolean> {
  try {
    const key = await subtle.importKey("jwk", jwk, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
    return await subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, sig, signed);
  } catch {
    return false;
  }
}

function parseEnvelope(
  bytes: Uint8Array,
): Result<{ payload: Uint8Array<ArrayBuffer>; signatures: { keyid: string; sig: Uint8Array<ArrayBuffer> }[] }> {
  const malformed = problem("This is not a signed manifest. Fetch manifest.signed.json again from where it was published.");
  const json = parseJson(decodeText(bytes));
  if (!json.ok || typeof json.value !== "object" || json.value === null) return malformed;
  const { payloadType: type, payload, signatures } = json.value as Partial<Record<keyof SignedManifest, unknown>>;
  if (type !== payloadType || typeof payload !== "string" || !Array.isArray(signatures) || signatures.length > 16)
    return malformed;
  const decoded = fromBase64(payload);
  const entries = signatures.flatMap((entry: unknown) => {
    const { keyid, sig } = (entry ?? {}) as Record<string, unknown>;
    const raw = typeof sig === "string" ? fromBase64(sig) : undefined;
    return typeof keyid === "string" && raw ? [{ keyid, sig: raw }] : [];
  });
  return decoded ? ok({ payload: decoded, signatures: entries }) : malformed;
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return problem("This is not JSON.");
  }
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
