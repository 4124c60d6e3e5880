import type { FileRole, RegisterManifest } from "./manifest.ts";
import { type OpenRegister, openProvenRegister } from "./open-register.ts";
import { indexOfRegister } from "./register-index.ts";
import { openSignedManifest, type PublicKey, type Subtle } from "./signed-manifest.ts";

/** Bounds of what a reader takes from the network. */
export const updateLimits = {
  /** Days past its expiry that a manifest is still taken, for builds that are late; beyond, somebody may be withholding updates. */
  graceDays: 14,
  /** How far ahead of this device's clock a manifest may be signed, in hours. */
  clockHours: 24,
  manifestBytes: 262_144,
  registerBytes: 268_435_456,
} as const;

/** Whose signatures count, and how many of them a manifest needs. Travels inside the extension package, not with the update. */
export type Trust = { keys: readonly PublicKey[]; threshold: number };

/** What the reader has: the last manifest it accepted, and by which keys. */
export type Held = { manifest: RegisterManifest; keys: readonly string[] };

/**
 * Why an update is not taken. The attacks are those that The Update Framework names (theupdateframework.io/docs/security):
 * - `unsigned`: arbitrary content, or the wrong kind of content;
 * - `older`: rollback; `conflicting`: two contents under one number;
 * - `from-the-future`: fast-forward, which would make every later update look old;
 * - `expired`: indefinite freeze;
 * - `too-large`: endless data; `wrong-size`, `wrong-hash`: mix and match, or damage on the way;
 * - `damaged`: signed, but no register of the version that was signed;
 * - `unreachable`: nothing came, or too slowly (slow retrieval).
 */
export const refusalReasons = [
  "unreachable",
  "too-large",
  "malformed",
  "unsigned",
  "older",
  "conflicting",
  "from-the-future",
  "expired",
  "wrong-size",
  "wrong-hash",
  "damaged",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
/** `detail` completes the sentence in `update-text.ts`: a date, a number, a sentence of the reader of the format. */
export type Refusal = { kind: "refused"; reason: RefusalReason; detail: string };

export type ManifestDecision = { kind: "newer"; held: Held } | { kind: "same"; held: Held } | Refusal;

const refused = (reason: RefusalReason, detail = ""): Refusal => ({ kind: "refused", reason, detail });

/**
 * Judges a signed manifest against what is held. `same`: nothing to load, but the register is confirmed up to the new expiry.
 * @param held undefined where nothing was ever accepted
 * @param now this device's clock
 */
export async function acceptManifest(
  bytes: Uint8Array,
  held: Held | undefined,
  trust: Trust,
  now: Date,
  subtle: Subtle,
): Promise<ManifestDecision> {
  if (bytes.length > updateLimits.manifestBytes) return refused("too-large", String(updateLimits.manifestBytes));
  const opened = await openSignedManifest(bytes, trust.keys, subtle);
  if (!opened.ok) return refused("malformed", opened.problem);
  if (!opened.value || opened.value.validKeys.length < trust.threshold) return refused("unsigned");
  const { manifest, validKeys } = opened.value;
  if (
    Date.parse(manifest.published) > now.getTime() + updateLimits.clockHours * 3_600_000 ||
    manifest.sequence * 1000 > now.getTime() + updateLimits.clockHours * 3_600_000
  ) {
    return refused("from-the-future", manifest.published);
  }
  if (now.getTime() > Date.parse(manifest.expires) + updateLimits.graceDays * 86_400_000)
    return refused("expired", manifest.expires);
  // A number given by a key that is trusted no more binds nobody: so a reader recovers from a stolen key that counted far ahead.
  const binding = held?.keys.some((id) => trust.keys.some((key) => key.id === id)) ? held.manifest : undefined;
  if (binding && manifest.sequence < binding.sequence) return refused("older", binding.published);
  if (binding && manifest.sequence === binding.sequence && JSON.stringify(manifest) !== JSON.stringify(binding))
    return refused("conflicting", binding.version);
  const wholeOf = ({ files }: RegisterManifest) => files.find(({ role }) => role === "whole")?.sha256;
  const same = held !== undefined && wholeOf(held.manifest) === wholeOf(manifest);
  return { kind: same ? "same" : "newer", held: { manifest, keys: validKeys } };
}

export type RegisterDecision = { kind: "accepted"; register: OpenRegister } | Refusal;

/** Judges the bytes of a file that an accepted manifest names. Only the whole register is opened; a part is opened with its other part. */
export async function acceptRegister(
  bytes: Uint8Array<ArrayBuffer>,
  manifest: RegisterManifest,
  subtle: Subtle,
): Promise<RegisterDecision> {
  const checked = await acceptFile(bytes, "whole", manifest, subtle);
  if (checked.kind === "refused") return checked;
  const register = openProvenRegister(bytes);
  if (!register.ok) return refused("damaged", register.problem);
  const { version, asOf, counts } = register.value;
  const agrees =
    version === manifest.version &&
    asOf === manifest.asOf &&
    counts.recordations === manifest.counts.recordations &&
    counts.marks === manifest.counts.marks;
  if (!agrees) return refused("damaged", `The file is register ${version}, the manifest speaks of ${manifest.version}.`);
  const index = indexOfRegister(register.value);
  return index.ok ? { kind: "accepted", register: register.value } : refused("damaged", index.problem);
}

/** Whether these are the bytes that the manifest names for a role. */
export async function acceptFile(
  bytes: Uint8Array<ArrayBuffer>,
  role: FileRole,
  manifest: RegisterManifest,
  subtle: Subtle,
): Promise<{ kind: "accepted" } | Refusal> {
  const file = manifest.files.find((entry) => entry.role === role);
  if (!file) return refused("malformed", `The manifest names no file for the ${role}.`);
  if (bytes.length !== file.bytes) return refused("wrong-size", `${file.name}: ${bytes.length} / ${file.bytes}`);
  return (await hexDigest(bytes, subtle)) === file.sha256 ? { kind: "accepted" } : refused("wrong-hash", file.name);
}

async function hexDigest(bytes: Uint8Array<ArrayBuffer>, subtle: Subtle): Promise<string> {
  return Array.from(new Uint8Array(await subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How far the register that is held may still be believed, by its own manifest. Staleness is told to the user, never hidden. */
export function freshnessOf(
  { manifest }: Held,
  now: Date,
): { kind: "fresh" } | { kind: "late"; since: string } | { kind: "stale"; since: string } {
  const overdue = now.getTime() - Date.parse(manifest.expires);
  if (overdue <= 0) return { kind: "fresh" };
  return { kind: overdue <= updateLimits.graceDays * 86_400_000 ? "late" : "stale", since: manifest.expires };
}
