import { expect, test } from "vitest";
import { waysToSayGoods } from "../../../shared/search/goods-words.ts";

const said = (text: string) => waysToSayGoods(text).map(({ ways }) => ways.map((words) => words.join(" ")));

test("goods are said in other words and in the other language", () => {
  expect(said("Juguetes")).toEqual([["toy", "plaything", "juguete"]]);
  expect(said("toys")).toEqual(said("juguete"));
});

test("the longest known words are one part, the others stay as they are", () => {
  expect(said("gafas de sol ray ban")).toEqual([...said("sunglasses"), ["ray"], ["ban"]]);
});

test.each(["", "rolex", "__proto__", "constructor", "👟", "x".repeat(5000)])("%s is no kind of goods", (text) => {
  expect(waysToSayGoods(text)).toEqual([]);
});
