import type { OrdinaryWord } from "../mark/ordinary-word.ts";
import type { SeizedMarkRow } from "../mark/seized-mark-row.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { Release, ReleaseNote } from "../release/release.ts";
import { gatherMarks } from "./gather-marks.ts";

import type { Register } from "./register.ts";
import { byMarkAndEvidence } from "./register-order.ts";
import { registerVersion, type Sha256 } from "./register-version.ts";

/** What a register is made of: content that has passed every rule. */
export type RegisterSources = {
  /** ISO date of the newest evidence review. */
  asOf: string;
  recordations: readonly Recordation[];
  seizedMarks: readonly SeizedMarkRow[];
  ordinaryWords: readonly OrdinaryWord[];
  releases: readonly Release[];
};

/**
 * Builds the register of both standings. The same sources, in whatever order, give the same bytes and so the same version.
 */
export function buildRegister(
  { asOf, recordations, seizedMarks, ordinaryWords, releases }: RegisterSources,
  sha256: Sha256,
): Register {
  const sorted = [...recordations].sort(byMarkAndEvidence);
  const notes = releases.map(noteOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const marks = gatherMarks(sorted, seizedMarks, ordinaryWords, releases);
  const content = { asOf, recordations: sorted, marks, releases: notes };
  return { version: registerVersion(content, sha256), ...content };
}

const noteOf = ({ id, date, dateBasis, headline, headlineEs, url, sourceKind, port, state }: Release): ReleaseNote => ({
  id,
  date,
  dateBasis,
  headline,
  headlineEs,
  url,
  sourceKind,
  port,
  state,
});
