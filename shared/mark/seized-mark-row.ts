/** One row of content/marks/seized-marks.csv: a brand as releases name it, and how a listing would. */
export type SeizedMarkRow = {
  /** Exactly as in the releases' `brands`. */
  brand: string;
  /** The mark as shown; several brands may stand for one mark. */
  mark: string;
  /** The ways a listing would write it; empty for names that tell nothing of whose goods they are. */
  words: string[];
  /** See `Mark.needsContext`. */
  needsContext: boolean;
  /** See `Mark.neighbours`. */
  neighbours: string[];
  /** Why the row is as it is, or empty. */
  note: string;
};
