import { expect, test } from "vitest";
import { guideForItem } from "../../../shared/release/guide-for-item.ts";

test.each([
  { category: "batteries-chargers", description: "USB chargers", guide: "chargers-batteries" },
  { category: "batteries-chargers", description: "hoverboards with counterfeit batteries", guide: "hoverboards-e-bikes" },
  { category: "cosmetics-personal-care", description: "bottles of perfume", guide: "perfume" },
  { category: "home-goods", description: "refrigerator water filters", guide: "water-filters-household" },
  { category: "home-goods", description: "snow globes", guide: undefined },
] as const)("$description lead to the guide $guide", ({ guide, ...item }) => {
  expect(guideForItem(item)).toBe(guide);
});
