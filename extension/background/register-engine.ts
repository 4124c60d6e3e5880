import { type EvidenceFinder, evidenceFinder } from "../../shared/check/check-evidence.ts";
import type { MarkIndex } from "../../shared/mention/mark-index.ts";
import type { OpenRegister } from "../../shared/register/open-register.ts";
import { indexOfRegister } from "../../shared/register/register-index.ts";

/** The register, open and indexed. Records are decoded when they are asked for. */
export type Engine = EvidenceFinder & {
  register: { version: string; asOf: string };
  index: MarkIndex;
  counts: OpenRegister["counts"];
};

export const openEngine = (register: OpenRegister): Engine => ({
  register: { version: register.version, asOf: register.asOf },
  index: indexOfRegister(register),
  counts: register.counts,
  ...evidenceFinder(register),
});
