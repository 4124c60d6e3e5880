/** How the words are looked for; chips on the search page, never codes. */
export const searchWays = ["any", "exact", "starts", "sounds", "owner"] as const;
export type SearchWay = (typeof searchWays)[number];

/** Why a record is among the results, best first: the order in which results stand. */
export const searchWhys = [
  "number",
  "exact",
  "starts",
  "inside",
  "words",
  "similar",
  "sounds",
  "owner",
  "goods",
  "class",
  "listed",
] as const;
export type SearchWhy = (typeof searchWhys)[number];

export type RecordQuery = { text: string; way: SearchWay };
