import type { OrdinaryWord } from "../mark/ordinary-word.ts";
import type { SeizedMarkRow } from "../mark/seized-mark-row.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { Release, ReleaseNote } from "../release/release.ts";
import { gatherMarks } from "./gather-marks.ts";
import type { Register } from "./register.ts";

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
 * Builds the register of both standings. The same sources give the same bytes and so the same version.
 * @param sha256 hex digest of a text, handed in because every world has its own
 */
export function buildRegister(
  { asOf, recordations, seizedMarks, ordinaryWords, releases }: RegisterSources,
  sha256: (text: string) => string,
): Register {
  const marks = gatherMarks(recordations, seizedMarks, ordinaryWords, releases);
  const content = { asOf, recordations: [...recordations], marks, releases: releases.map(noteOf) };
  return { version: sha256(JSON.stringify(content)).slice(0, 12), ...content };
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
