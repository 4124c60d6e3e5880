import { expect, test } from "vitest";
import { buildRecordSearch } from "../../../shared/search/record-search.ts";

const records = [
  { names: ["L'ORÉAL"], numbers: [], owner: "L'Oréal S.A.", goods: "cosmetics", classes: [3] },
  { names: ["COCA-COLA"], numbers: ["TMK 92-00492"], owner: "The Coca-Cola Company", goods: "soft drinks", classes: [32] },
  { names: ["THE NORTH FACE"], numbers: [], owner: "VF Outdoor", goods: "jackets", classes: [25] },
  {
    names: ["BURBERRY check design", "BURBERRY CHECK"],
    numbers: [],
    owner: "Burberry Limited",
    goods: "handbags",
    classes: [18, 25],
  },
  { names: ["ROLEX"], numbers: ["TMK 05-00269", "101,819"], owner: "Rolex Watch U.S.A., Inc.", goods: "watches", classes: [14] },
  { names: ["BURBERRY"], numbers: [], owner: undefined, goods: undefined, classes: [] },
  { names: ["7-UP"], numbers: [], owner: "Dr. Pepper/Seven Up, Inc.", goods: undefined, classes: [] },
  { names: ["3M"], numbers: [], owner: undefined, goods: undefined, classes: [] },
];
const search = buildRecordSearch({
  names: records.map(({ names }) => names),
  numbers: (row) => records[row]?.numbers ?? [],
  weights: [0, 0, 0, 0, 24, 6, 0, 1],
});
await search.addWords({
  owners: records.map(({ owner }) => owner),
  goods: records.map(({ goods }) => goods),
  classes: records.map(({ classes }) => classes),
  classNames: new Map([[25, "Clothing, shoes, hats"]]),
  seizedGoods: (row) => ({ 7: "N95 style respirator masks mascarillas tipo", 4: "luxury wristwatches relojes lujo" })[row],
});
const best = (text: string, way: "any" | "exact" | "starts" | "sounds" | "owner" = "any") => {
  const { rows, whys } = search.find({ text, way });
  return [records[rows[0] ?? -1]?.names[0], whys[0]];
};

test.each([
  { it: "an accent and an apostrophe left out", typed: "loreal", finds: ["L'ORÉAL", "exact"] },
  { it: "two words written as one", typed: "cocacola", finds: ["COCA-COLA", "exact"] },
  { it: "a hyphen left out", typed: "coca cola", finds: ["COCA-COLA", "exact"] },
  { it: "an article left out", typed: "north face", finds: ["THE NORTH FACE", "written"] },
  { it: "words in another order", typed: "face north", finds: ["THE NORTH FACE", "words"] },
  { it: "its beginning", typed: "burb", finds: ["BURBERRY", "starts"] },
  { it: "a letter too few", typed: "burbery", finds: ["BURBERRY", "similar"] },
  { it: "two letters swapped", typed: "rloex", finds: ["ROLEX", "similar"] },
  { it: "its sound", typed: "rawlecks", finds: ["ROLEX", "sounds"] },
  { it: "a recordation number in another notation", typed: "tmk0500269", finds: ["ROLEX", "number"] },
  { it: "a registration number without its comma", typed: "101819", finds: ["ROLEX", "number"] },
  { it: "digits and letters without the hyphen", typed: "7up", finds: ["7-UP", "exact"] },
  { it: "two characters", typed: "3m", finds: ["3M", "exact"] },
  { it: "its owner", typed: "vf outdoor", finds: ["THE NORTH FACE", "owner"] },
  { it: "an owner with a slip", typed: "vf outdor", finds: ["THE NORTH FACE", "owner"] },
  { it: "its goods", typed: "jackets", finds: ["THE NORTH FACE", "goods"] },
  { it: "a class number", typed: "class 32", finds: ["COCA-COLA", "class"] },
  { it: "another word for its goods", typed: "purses", finds: ["BURBERRY check design", "goods"] },
  { it: "its goods in Spanish", typed: "bolsos", finds: ["BURBERRY check design", "goods"] },
  { it: "its goods in two Spanish words without accents", typed: "bebidas gaseosas refrescos", finds: ["COCA-COLA", "goods"] },
  { it: "its owner and its goods in Spanish", typed: "chaquetas outdoor", finds: ["THE NORTH FACE", "mixed"] },
  { it: "goods on which releases name it", typed: "respirator masks", finds: ["3M", "seized-goods"] },
  { it: "the same goods in Spanish", typed: "cubrebocas", finds: ["3M", "seized-goods"] },
  { it: "its own goods before those seized", typed: "relojes", finds: ["ROLEX", "goods"] },
  { it: "plain words for a class", typed: "shoes", finds: ["THE NORTH FACE", "class"] },
])("finds by $it", ({ typed, finds }) => {
  expect(best(typed)).toEqual(finds);
});

test.each([
  { it: "a number without its kind", typed: "05-00269", finds: ["ROLEX", "number"] },
  { it: "a number without its zeros", typed: "TMK 5-269", finds: [undefined, undefined] },
  { it: "a number with what is said before it", typed: "recordation no. TMK 05-269", finds: ["ROLEX", "number"] },
  { it: "the beginning of a number", typed: "tmk 05-0", finds: ["ROLEX", "number"] },
  { it: "a number in words", typed: "seven up", finds: ["7-UP", "written"] },
  { it: "its first letter missing", typed: "urberry", finds: ["BURBERRY", "similar"] },
  { it: "a company's full name", typed: "Rolex Watch USA", finds: ["ROLEX", "owner"] },
  { it: "words of its owner in another order", typed: "outdoor vf", finds: ["THE NORTH FACE", "owner"] },
  { it: "name and goods together", typed: "rolex watch", finds: ["ROLEX", "owner"] },
  { it: "name and goods in the plural", typed: "burberry handbag", finds: ["BURBERRY check design", "mixed"] },
  { it: "a name within a class", typed: "burberry class 25", finds: ["BURBERRY check design", "starts"] },
  { it: "one word more than the name has", typed: "genuine rolex", finds: ["ROLEX", "some"] },
])("finds by $it", ({ typed, finds }) => {
  expect(best(typed)).toEqual(finds);
});

test.each(["TMK 05-00269; tmk9200492", "TMK 05-00269 TMK 92-00492", "101819 and TMK 92-00492", "101,819, TMK 92-00492; TMK 2"])(
  "a pasted list of numbers finds each of them: %s",
  (text) => {
    const { rows } = search.find({ text, way: "any" });
    expect(rows.map((row) => records[row]?.names[0])).toEqual(["ROLEX", "COCA-COLA"]);
  },
);

test.each([
  { it: "letters that no accent makes", names: ["Ørsted", "Weiß"], typed: "orsted", finds: "Ørsted" },
  { it: "AND for &", names: ["H&M", "Johnson & Johnson"], typed: "h and m", finds: "H&M" },
  { it: "& for AND", names: ["Bed and Bath", "Bath"], typed: "bed & bath", finds: "Bed and Bath" },
  { it: "digits for words", names: ["7-Eleven", "Seven"], typed: "711", finds: "7-Eleven" },
  { it: "letters of another alphabet", names: ["耐克", "小米"], typed: "小米", finds: "小米" },
  { it: "signs alone", names: ["!!!", "???"], typed: "!!!", finds: "!!!" },
  { it: "two slips in a long name", names: ["Colgate-Palmolive"], typed: "colgte palmoliv", finds: "Colgate-Palmolive" },
  {
    it: "words in another order with a slip",
    names: ["Stonemill Essentials"],
    typed: "essentals stonemill",
    finds: "Stonemill Essentials",
  },
])("takes $it", ({ names, typed, finds }) => {
  const found = buildRecordSearch({ names: names.map((name) => [name]), numbers: () => [] });
  return found
    .addWords({ owners: [], goods: [], classes: [], classNames: new Map() })
    .then(() => expect(names[found.find({ text: typed, way: "any" }).rows[0] ?? -1]).toBe(finds));
});

test("one letter is no part of a name: a brand that is not here is not another one", async () => {
  const few = buildRecordSearch({ names: [["L.O.L. Surprise!"], ["H Samuel"]], numbers: () => [] });
  await few.addWords({ owners: [], goods: [], classes: [], classNames: new Map() });
  for (const text of ["L’Oréal", "l'oreal", "h&m"]) expect(few.find({ text, way: "any" }).rows).toEqual([]);
  expect(few.find({ text: "samuel watches", way: "any" })).toEqual({ rows: [1], whys: ["some"] });
});

test("each way looks only its own way", () => {
  expect(best("burbery", "exact")).toEqual([undefined, undefined]);
  expect(best("face", "starts")).toEqual([undefined, undefined]);
  expect(best("rolecks", "sounds")).toEqual(["ROLEX", "sounds"]);
  expect(best("rolex", "owner")).toEqual(["ROLEX", "owner"]);
});

test("no record comes twice, however many reasons find it", () => {
  const { rows } = search.find({ text: "burberry", way: "any" });
  expect(new Set(rows).size).toBe(rows.length);
});

test("an empty query lists every record by name", () => {
  const { rows, whys } = search.find({ text: "  ", way: "any" });
  expect(rows.map((row) => records[row]?.names[0])).toEqual([
    "3M",
    "7-UP",
    "BURBERRY",
    "BURBERRY check design",
    "COCA-COLA",
    "L'ORÉAL",
    "ROLEX",
    "THE NORTH FACE",
  ]);
  expect(new Set(whys)).toEqual(new Set(["listed"]));
});

test.each([
  { it: "a control character", typed: "\u0000" },
  { it: "ten thousand half characters", typed: "😀".repeat(5000) },
  { it: "a hundred thousand letters", typed: "a".repeat(100_000) },
  { it: "a lone surrogate", typed: "\ud800" },
  { it: "open brackets", typed: "(((((" },
  { it: "a pattern", typed: "*.*" },
])("$it does no harm", ({ typed }) => {
  expect(() => search.find({ text: typed, way: "any" })).not.toThrow();
});
