import { expect, test } from "vitest";
import { goodsKindOf } from "../../../shared/guide/guide-for-listing.ts";

test.each([
  { title: "20 W USB-C wall charger for phones", kind: "chargers-batteries" },
  { title: "Magnetic watch charger, 1 m cable", kind: "chargers-batteries" },
  { title: "Steel bracelet wrist watch, blue dial", kind: "handbags-watches-jewelry" },
  { title: "Eau de parfum 100 ml", kind: "perfume" },
  { title: "Extension cord, 3 m, outdoor", kind: "electrical-cords-lights" },
  { title: "Bolso de cuero marrón", kind: "handbags-watches-jewelry" },
  { title: "Blue 42", category: "Shoes > Sneakers", kind: "apparel-footwear" },
  { title: "Speckled stoneware mug", kind: undefined },
])('"$title" leads to $kind', ({ title, category, kind }) => {
  expect(goodsKindOf({ title, category })).toBe(kind);
});
