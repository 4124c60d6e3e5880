/** What brings Customs to stop goods, as the timeline at the border tells it case by case. */
export const borderCases = [
  "counterfeit",
  "look-alike",
  "gray-market",
  "copyright",
  "circumvention-device",
  "exclusion-order",
] as const;
export type BorderCase = (typeof borderCases)[number];
