/**
 * What kind of witness a source is.
 * - `law`: statute, regulation, rule or court decision.
 * - `official`: a page or release of a government or an international body.
 * - `reported`: press, trade press, a law firm, a copy of an official text on another site.
 * - `industry`: a maker, standards body, association or store speaking of its own affairs.
 */
export const sourceKinds = ["law", "official", "reported", "industry"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a fact rests on. */
export type Source = {
  id: string;
  title: string;
  publisher: string;
  /** Absent where no stable public address is known; publisher, title and date then identify it. */
  url: string | undefined;
  /** When it was published, as exactly as known: year, month or day. */
  date: string | undefined;
  /** The day on which its text was last read for this project. */
  checked: string;
  kind: SourceKind;
  /** How it was read, and what to be careful about. */
  note: string | undefined;
};
