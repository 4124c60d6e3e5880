import type { GoodsKind } from "../guide/goods-kind.ts";
import type { GoodsCategory } from "./goods-category.ts";
import type { ReleaseItem } from "./release.ts";

/** The safety guide of a category; those missing have none. */
const guideOf: Partial<Record<GoodsCategory, GoodsKind>> = {
  "handbags-wallets": "handbags-watches-jewelry",
  "watches-jewelry": "handbags-watches-jewelry",
  "apparel-accessories": "apparel-footwear",
  footwear: "apparel-footwear",
  sunglasses: "sunglasses",
  "sports-memorabilia": "apparel-footwear",
  "consumer-electronics": "phones-earbuds",
  "batteries-chargers": "chargers-batteries",
  "electrical-articles": "electrical-cords-lights",
  "computers-networking": "network-equipment-semiconductors",
  semiconductors: "network-equipment-semiconductors",
  "cosmetics-personal-care": "cosmetics",
  "pharmaceuticals-health": "medicines",
  "medical-devices-ppe": "medical-devices-masks",
  "food-beverage-tobacco": "vapes-tobacco",
  toys: "toys-childrens-products",
  "auto-aviation-parts": "auto-parts-airbags",
  "sporting-goods": "helmets-sports-gear",
  "tools-industrial": "bearings-industrial",
};

/** What an item's description says more exactly than its category. */
const closer: readonly [RegExp, GoodsKind][] = [
  [/hoverboard/i, "hoverboards-e-bikes"],
  [/water filter/i, "water-filters-household"],
  [/contact lens/i, "contact-lenses"],
  [/perfume/i, "perfume"],
  [/shaver|razor/i, "personal-care"],
  [/botulinum|filler|injectable/i, "medicines"],
];

/** The kind of goods whose safety guide speaks of an item. */
export function guideForItem({ category, description }: Pick<ReleaseItem, "category" | "description">): GoodsKind | undefined {
  return closer.find(([words]) => words.test(description))?.[1] ?? guideOf[category];
}
