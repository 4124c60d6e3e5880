import { expect, test } from "vitest";
import { waysToSayGoods } from "../../../shared/search/goods-words.ts";

const ways = (text: string) => waysToSayGoods(text).map(({ ways, known }) => [known, ways.map((words) => words.join(" "))]);

test("goods are said in other words and in the other language", () => {
  expect(ways("Juguetes")).toEqual([[true, ["toy", "plaything", "juguete"]]]);
  expect(ways("toys")).toEqual(ways("juguete"));
});

test("the longest known words are one part, the others stay as they are", () => {
  expect(ways("gafas de sol ray ban").map(([known, said]) => [known, said?.length])).toEqual([
    [true, ways("sunglasses")[0]?.[1]?.length],
    [false, 1],
    [false, 1],
  ]);
});

test.each(["", "rolex", "__proto__", "constructor", "👟", "x".repeat(5000)])("%s is no kind of goods", (text) => {
  expect(ways(text)).toEqual([]);
});
