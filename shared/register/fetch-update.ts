import { acceptManifest, acceptRegister, type Held, type Refusal, type Trust, updateLimits } from "./accept-update.ts";
import type { OpenRegister } from "./open-register.ts";
import type { Subtle } from "./signed-manifest.ts";

/** The world of an update. `load` gives the bytes of a file beside the manifest, or undefined where it cannot be had in time or has more than `most` bytes. */
export type UpdateWorld = {
  load: (name: string, most: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  now: Date;
  subtle: Subtle;
};

export type UpdateOutcome =
  | { kind: "updated"; held: Held; register: OpenRegister; bytes: Uint8Array<ArrayBuffer> }
  /** The register is the newest; `held` carries the later expiry and is to be kept. */
  | { kind: "confirmed"; held: Held }
  /** What was held before is kept. */
  | Refusal;

/** Looks for a newer register. Whatever goes wrong, the reader goes on with what it has and can say why. */
export async function fetchUpdate(
  held: Held | undefined,
  trust: Trust,
  { load, now, subtle }: UpdateWorld,
): Promise<UpdateOutcome> {
  const signed = await load("manifest.signed.json", updateLimits.manifestBytes);
  if (!signed) return { kind: "refused", reason: "unreachable", detail: "manifest.signed.json" };
  const decision = await acceptManifest(signed, held, trust, now, subtle);
  if (decision.kind === "refused") return decision;
  if (decision.kind === "same") return { kind: "confirmed", held: decision.held };
  const whole = decision.held.manifest.files.find(({ role }) => role === "whole");
  if (!whole || whole.bytes > updateLimits.registerBytes)
    return { kind: "refused", reason: "too-large", detail: String(updateLimits.registerBytes) };
  const bytes = await load(whole.name, whole.bytes);
  if (!bytes) return { kind: "refused", reason: "unreachable", detail: whole.name };
  const accepted = await acceptRegister(bytes, decision.held.manifest, subtle);
  return accepted.kind === "refused" ? accepted : { kind: "updated", held: decision.held, register: accepted.register, bytes };
}
