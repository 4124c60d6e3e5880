/** What we can prove of a mark: that it is recorded with Customs, or that official releases name it on seized goods. */
export const standings = ["recorded", "seized"] as const;
export type Standing = (typeof standings)[number];

/** The words by which goods can be named, with everything the register knows of them. Design-only marks have none and are no `Mark`. */
export type Mark = {
  /** Slug, part of the mark page's address. */
  id: string;
  /** The mark as shown. */
  name: string;
  /** Every way a listing would write it in words, the name first; spelling variants are the matcher's work, not listed here. */
  words: string[];
  /** `recorded` wins where both are proven. */
  standing: Standing;
  /**
   * True where its one-word spellings name nothing by themselves ("Pop", "Mexico"): these are only matched with more evidence,
   * such as the brand field or one of `neighbours` beside them.
   */
  needsContext: boolean;
  /** Words that, standing near the mark in a title, show that the mark is meant ("UNO": "card game"). */
  neighbours: string[];
  /** Ids of recordations that prove it, closest evidence first; includes brand-level ones. */
  recordations: string[];
  /** Ids of releases that name it on seized goods, newest first. */
  releases: string[];
  /** Nice classes known from its recordations. */
  classes: number[];
};
