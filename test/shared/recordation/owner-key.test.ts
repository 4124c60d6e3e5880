import { expect, test } from "vitest";
import { ownerKey } from "../../../shared/recordation/owner-key.ts";

test.each([
  ["Rolex Watch U.S.A., Inc.", "ROLEX WATCH USA INC"],
  ["Walt Disney Company", "The Walt Disney Company"],
  ["CUTEX COMPANY, THE", "Cutex Co."],
  ["Levi Strauss & Co.", "Levi Strauss & Company"],
  ["Levi Strauss & Co.", "LEVI STRAUSS AND COMPANY"],
  ["Embotelladora Aga del Pacifico, S.A. de C.V.", "EMBOTELLADORA AGA DEL PACÍFICO SA DE CV"],
  ["IBM Corp.", "IBM"],
  ["Carl Kühne GmbH & Co. KG", "Carl Kuhne GmbH"],
  ["Underwriters' Laboratories", "Underwriters Laboratories, Inc."],
])("%s and %s are one owner", (one, other) => {
  expect(ownerKey(one)).toBe(ownerKey(other));
});

test.each([
  ["Rolex Watch U.S.A., Inc.", "Rolex S.A."],
  ["Limited Brands", "Brands"],
  ["Louis Vuitton Malletier Corporation", "Louis Vuitton"],
  ["Walt Disney Company", "Disney Enterprises, Inc."],
  ["The Limited", ""],
])("%s and %s stay apart", (one, other) => {
  expect(ownerKey(one)).not.toBe(ownerKey(other));
});
