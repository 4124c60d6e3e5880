/** Which register is in use, and how looking for a newer one went. */
export type RegisterFacts = {
  version: string;
  /** ISO date of the newest evidence review in it. */
  asOf: string;
  marks: number;
  source: "bundled" | "updated";
  /** ISO time. */
  lookedAt: string | null;
  /** Why the last look brought nothing, as a sentence. */
  problem: string | null;
  /** Its evidence is older than the panel lets pass without a word. */
  old: boolean;
};
