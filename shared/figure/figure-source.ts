import type { Wording } from "./wording.ts";

/** How near a source stands to the agencies' own report. */
export const sourceBases = ["official", "official-copy", "secondary", "third-hand"] as const;
export type SourceBasis = (typeof sourceBases)[number];

/** How it was read: only the stored beginning of a page, or a whole workbook. */
export const sourceAccesses = ["excerpt", "workbook"] as const;
export type SourceAccess = (typeof sourceAccesses)[number];

/** One document that figures were read in. */
export type FigureSource = {
  id: string;
  title: string;
  publisher: string;
  /** As exact as known: `2018-03-05`, `2011-03` or `2009`; empty where the document shows no date. */
  published: string;
  /** Empty where only a copy is known. */
  url: string;
  /** Copies, mirrors or reprints it was read in, or the address of the original it names. */
  readIn: readonly string[];
  basis: SourceBasis;
  access: SourceAccess;
  /** The fiscal year of the annual report that it relays, where it relays one. */
  relays?: number;
  note?: Wording;
};
