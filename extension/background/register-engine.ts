import { type EvidenceFinder, evidenceFinder } from "../../shared/check/check-evidence.ts";
import type { MarkIndex } from "../../shared/mention/mark-index.ts";
import type { OpenRegister, openRegister } from "../../shared/register/open-register.ts";
import { indexOfRegister } from "../../shared/register/register-index.ts";
import { ok, type Result } from "../../shared/result.ts";

/** The register, open and indexed. Records are decoded when they are asked for. */
export type Engine = EvidenceFinder & {
  register: { version: string; asOf: string };
  index: MarkIndex;
  counts: OpenRegister["counts"];
};

/** Opens a register to check listings against. A problem: the bytes are damaged, or their index is of another version of the extension. */
export function openEngine(bytes: Uint8Array, open: typeof openRegister): Result<Engine> {
  const register = open(bytes);
  if (!register.ok) return register;
  const index = indexOfRegister(register.value);
  if (!index.ok) return index;
  const { version, asOf, counts } = register.value;
  return ok({ register: { version, asOf }, index: index.value, counts, ...evidenceFinder(register.value) });
}
