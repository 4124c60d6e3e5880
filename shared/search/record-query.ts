/** How the words are looked for; chips on the search page, never codes. */
export const searchWays = ["any", "exact", "starts", "sounds", "owner"] as const;
export type SearchWay = (typeof searchWays)[number];

/** Why a record is among the results. A row has the first reason that finds it. */
export const searchWhys = [
  "number",
  "exact",
  /** Same name, written another way: AND for &, without THE, digits for words. */
  "written",
  "starts",
  "inside",
  "words",
  "similar",
  "sounds",
  "owner",
  "goods",
  /** Releases name its mark on such goods. */
  "seized-goods",
  /** Its words stand in name, owner and goods together. */
  "mixed",
  "class",
  /** Some of its words stand in the name, not all. */
  "some",
  "listed",
] as const;
export type SearchWhy = (typeof searchWhys)[number];

export type RecordQuery = { text: string; way: SearchWay };
