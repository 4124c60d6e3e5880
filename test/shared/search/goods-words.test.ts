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

test.each([
  ["celular", "celulares"],
  ["auricular", "auriculares"],
  ["pantalón", "pantalones"],
  ["collar", "collares"],
  ["móvil", "móviles"],
  ["altavoz", "altavoces"],
  ["calcetín", "calcetines"],
  ["ordenador", "ordenadores"],
  ["adaptador", "adaptadores"],
  ["secador", "secadores"],
  ["portátil", "portátiles"],
  ["luz", "luces"],
  ["reloj", "relojes"],
  ["jabón", "jabones"],
  ["labial", "labiales"],
  ["pantalón de mezclilla", "pantalones de mezclilla"],
  ["pieza de automóvil", "piezas de automóviles"],
  ["contact lens", "contact lenses"],
  ["cable", "cables"],
  ["headphone", "headphones"],
])("one and several are the same goods: %s, %s", (one, several) => {
  expect(waysToSayGoods(one)[0]?.known).toBe(true);
  expect(said(several)).toEqual(said(one));
});

test("goods printed in either number are found", () => {
  expect(said("celulares")[0]).toEqual(expect.arrayContaining(["celulare", "celular"]));
});

test.each(["", "rolex", "__proto__", "constructor", "👟", "x".repeat(5000)])("%s is no kind of goods", (text) => {
  expect(waysToSayGoods(text)).toEqual([]);
});
