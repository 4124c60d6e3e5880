import { describe, expect, test } from "vitest";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { readMarkIndex } from "../../../shared/mention/pack-mark-index.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const names = [
  "LEVI'S",
  "L'Oréal",
  "Coca-Cola",
  "H&M",
  "7-Eleven",
  "3M",
  "D & G",
  "THE NORTH FACE",
  "Ray-Ban",
  "Nike",
  "Gucci",
  "Burberry",
  "Adidas",
  "Puma",
  "Samsung",
  "iPhone",
  "PlayStation",
  "Calvin Klein",
  "Maison Margiela",
  "Supreme",
  "Apple",
  "Gap",
  "Champion",
  "Disney",
  "Disney Frozen",
  "Chanel",
  "Dior",
  "Rolex",
  "Stussy",
  "Moncler",
  "康师傅",
  "Tiffany & Co.",
  "Versace",
  "Vans",
  "Oakley",
  "Casio",
  "Swarovski",
  "Timberland",
];
const index = buildMarkIndex(
  names.map((name) => aMark(name)),
  someWords,
);
const found = (title: string) => findMentions({ title }, index).map(({ mark, how, role }) => `${mark} ${how} ${role}`);
const marks = (title: string) => findMentions({ title }, index).map(({ mark }) => mark);

describe("a mark written as sellers write it", () => {
  test.each([
    { title: "Levis 501 jeans", finds: "LEVI'S punctuation brand" },
    { title: "LEVI'S 501 jeans", finds: "LEVI'S exact brand" },
    { title: "loreal shampoo", finds: "L'Oréal punctuation brand" },
    { title: "L’OREAL shampoo", finds: "L'Oréal punctuation brand" },
    { title: "cocacola bottle", finds: "Coca-Cola joined brand" },
    { title: "Coca Cola bottle", finds: "Coca-Cola punctuation brand" },
    { title: "H & M dress", finds: "H&M punctuation brand" },
    { title: "Seven Eleven cup", finds: "7-Eleven punctuation brand" },
    { title: "7 Eleven cup", finds: "7-Eleven punctuation brand" },
    { title: "D&G belt", finds: "D & G punctuation brand" },
    { title: "North Face jacket", finds: "THE NORTH FACE punctuation brand" },
    { title: "rayban shades", finds: "Ray-Ban joined brand" },
    { title: "Ray Ban shades", finds: "Ray-Ban punctuation brand" },
    { title: "iPhone5 case", finds: "iPhone exact brand" },
    { title: "Tiffany ring", finds: "Tiffany & Co. punctuation brand" },
    { title: "Play Station game", finds: "PlayStation spaced brand" },
    { title: "Nike's running shoes", finds: "Nike exact brand" },
  ])("$title", ({ title, finds }) => expect(found(title)).toEqual([finds]));
});

describe("a mark written around", () => {
  test.each([
    { it: "Cyrillic letters", title: "Nіkе shoes", finds: "Nike look-alike-letters" },
    { it: "full-width letters", title: "ＧＵＣＣＩ bag", finds: "Gucci look-alike-letters" },
    { it: "mathematical letters", title: "𝐆𝐮𝐜𝐜𝐢 bag", finds: "Gucci look-alike-letters" },
    { it: "letters struck through", title: "G̶u̶c̶c̶i̶ bag", finds: "Gucci look-alike-letters" },
    { it: "Greek capitals", title: "ΜΟΝCLΕR jacket", finds: "Moncler look-alike-letters" },
    { it: "emoji letters", title: "🅳🅸🅾🆁 bag", finds: "Dior look-alike-letters" },
    { it: "a zero-width space", title: "Guc\u200bci bag", finds: "Gucci spaced" },
    { it: "a soft hyphen", title: "Sam\u00adsung phone", finds: "Samsung spaced" },
    { it: "inserted full stops", title: "N.i.k.e shoes", finds: "Nike spaced" },
    { it: "one full stop", title: "Gu.cci bag", finds: "Gucci spaced" },
    { it: "spaced letters", title: "new G U C C I bag", finds: "Gucci spaced" },
    { it: "a split word", title: "Gu cci bag", finds: "Gucci spaced" },
    { it: "a digit for a letter", title: "N1ke shoes", finds: "Nike leet" },
    { it: "a sign for a letter", title: "V@ns shoes", finds: "Vans leet" },
    { it: "a sign for the first letter", title: "7imberland", finds: "Timberland leet" },
    { it: "a hidden letter", title: "B*rberry bag", finds: "Burberry masked" },
    { it: "two hidden letters", title: "Gu**i bag", finds: "Gucci masked" },
    { it: "a hidden last letter", title: "Swarovsk* ring", finds: "Swarovski masked" },
    { it: "a doubled letter", title: "Sammsung phone", finds: "Samsung spelling" },
    { it: "letters doubled often", title: "Chaaanel bag", finds: "Chanel spelling" },
    { it: "a dropped letter", title: "Samsng phone", finds: "Samsung spelling" },
    { it: "swapped letters", title: "Nkie shoes", finds: "Nike spelling" },
    { it: "letters far apart swapped", title: "Samnsug phone", finds: "Samsung spelling" },
    { it: "a changed letter", title: "Stussi shirt", finds: "Stussy spelling" },
    { it: "no vowels", title: "Oklly Swrvsk", finds: "Swarovski spelling" },
    { it: "written backwards", title: "Iksvoraws ring", finds: "Swarovski spelling" },
    { it: "a slip in two words", title: "Calvin Klien belt", finds: "Calvin Klein spelling" },
    { it: "one character of a Chinese mark", title: "New 康帅傅 item", finds: "康师傅 spelling" },
    { it: "a slip before an apostrophe s", title: "Stussi's shirt", finds: "Stussy spelling" },
    { it: "the wrong letter doubled", title: "Gucii bag", finds: "Gucci spelling" },
    { it: "a letter behind a whole short mark", title: "Diorx bag", finds: "Dior spelling" },
    { it: "a changed letter at the mark's own hyphen", title: "Ray-Ben shades", finds: "Ray-Ban spelling" },
    { it: "a space for a letter", title: "Sup eme shirt", finds: "Supreme spelling" },
    { it: "any digit for a letter of a long mark", title: "Timberl1nd boots", finds: "Timberland masked" },
    { it: "the telling half of a mark", title: "Margiela shoes", finds: "Maison Margiela spelling" },
  ])("$it", ({ title, finds }) => {
    expect(findMentions({ title }, index).map(({ mark, how }) => `${mark} ${how}`)).toContain(finds);
  });
});

describe("what is no mention", () => {
  test.each([
    "a new bike",
    "like new",
    "the channel",
    "a couch and a door",
    "summer dress",
    "Gapp",
    "Часы мужские красные",
    "size 7 11",
    "AB1KE2 part",
    "S M L XL size",
    "Appleby lamp",
    "nikon",
    "lorex camera",
    "Romex watch",
    "Pumba toy",
    "Dicor car mat",
    "K-Gup",
  ])("%s", (title) => expect(marks(title).filter((mark) => mark !== "Gap")).toEqual([]));
});

describe("a mark with an s behind it, as buyers speak of the goods", () => {
  test.each([
    { title: "Timberlands boots", finds: ["Timberland spelling"] },
    { title: "Ray Bans aviator", finds: ["Ray-Ban spelling"] },
    { title: "two Swarovskis", finds: ["Swarovski spelling"] },
    { title: "Gaps in the floor", finds: [] },
  ])("$title", ({ title, finds }) => {
    expect(findMentions({ title }, index).map(({ mark, how }) => `${mark} ${how}`)).toEqual(finds);
    expect(findMentions({ title }, index).some(({ hidden }) => hidden)).toBe(false);
  });
});

test("a coined mark in any place counts, if only as open", () => {
  const certainties = (title: string) => findMentions({ title }, index).map(({ mark, certainty }) => `${mark} ${certainty}`);
  expect(certainties("Gucci x Adidas sneakers")).toEqual(["Gucci likely", "Adidas open"]);
  expect(certainties("stand on which one may put a Samsung or an iPhone")).toEqual(["Samsung open", "iPhone open"]);
});

test("the longest mark wins", () => expect(marks("Disney Frozen toy")).toEqual(["Disney Frozen"]));
test("of marks with the same letters the one written just so is told first", () => {
  const both = buildMarkIndex([aMark("Jack & Jones"), aMark("Jack and Jones")], someWords);
  const told = (title: string) => findMentions({ title }, both).map(({ mark, how }) => `${mark} ${how}`);
  expect(told("Jack and Jones jeans")).toEqual(["Jack and Jones exact", "Jack & Jones punctuation"]);
  expect(told("JACK & JONES jeans")[0]).toBe("Jack & Jones exact");
});
test("what is left of a mark without its ending is no mark where it is an ordinary word", () => {
  const endings = buildMarkIndex([aMark("Leather Co"), aMark("Tiffany & Co.")], someWords);
  expect(findMentions({ title: "tiffany ring on leather" }, endings).map(({ mark }) => mark)).toEqual(["Tiffany & Co."]);
});
test("several marks in one title are told in reading order", () =>
  expect(marks("Nike x Gucci and Samsung")).toEqual(["Nike", "Gucci", "Samsung"]));

test.each(["N1ke", "V@ns", "$amsung", "Gucc1", "C0ach", "T0mmy Hilf1ger", "Sup|eme? N1ke"])(
  "a leet reading of a long text finds what it finds in the words alone: %s",
  (written) => {
    const alone = findMentions({ title: written }, index).map(({ mark, text, how }) => ({ mark, text, how }));
    for (const before of ["", "red lamp, ", "summer dress (5 pcs) ".repeat(40), "a/b,".repeat(60)]) {
      for (const behind of ["", " lamp", ` dress ${"for 2nd poker game, ".repeat(40)}`]) {
        const title = before + written + behind;
        const mentions = findMentions({ title }, index).filter(
          ({ start }) => start >= before.length && start < before.length + written.length,
        );
        expect(mentions.map(({ mark, text, how }) => ({ mark, text, how }))).toEqual(alone);
        for (const { start, end, text } of mentions) expect(title.slice(start, end)).toBe(text);
      }
    }
  },
);

describe("offsets are in the original text", () => {
  test.each(["😀 Nike 😀", "שלום Nike שלום", "a̶b̶ Guc\u200bci bag", "𝐆𝐮𝐜𝐜𝐢", "ﬁt Ray‑Ban ﬁt", "📦【B*rberry】", "$amsung V@ns"])(
    "%s",
    (title) => {
      const mentions = findMentions({ title }, index);
      expect(mentions.length).toBeGreaterThan(0);
      for (const { start, end, text } of mentions) expect(title.slice(start, end)).toBe(text);
    },
  );
  test("a struck-through mark keeps its last stroke", () =>
    expect(findMentions({ title: "N̶i̶k̶e̶ x" }, index)[0]?.text).toBe("N̶i̶k̶e̶"));
});

test("a Korean syllable may follow a mark without a space", () => {
  expect(found("Nike운동화")).toEqual(["Nike exact brand"]);
  const korean = buildMarkIndex([aMark("나이키")], someWords);
  expect(findMentions({ title: "정품 나이키용 끈" }, korean).map(({ text, role }) => `${text} ${role}`)).toEqual([
    "나이키 compatible",
  ]);
});

describe("the role a mention plays", () => {
  test.each([
    { title: "case for iPhone 6", role: "compatible" },
    { title: "charger compatible with Samsung phone", role: "compatible" },
    { title: "replacement for the Samsung", role: "compatible" },
    { title: "funda para iPhone", role: "compatible" },
    { title: "Hülle für Samsung", role: "compatible" },
    { title: "coque pour iPhone", role: "compatible" },
    { title: "适用于iPhone", role: "compatible" },
    { title: "Remplace cartouche Casio", role: "compatible" },
    { title: "ersetzt Akku Samsung", role: "compatible" },
    { title: "Etui do Samsung Galaxy", role: "compatible" },
    { title: "Ładowarka do Samsung", role: "compatible" },
    { title: "Casing untuk Samsung", role: "compatible" },
    { title: "Samsung için kılıf", role: "compatible" },
    { title: "Rolex用ベルト", role: "compatible" },
    { title: "Samsung용 케이스", role: "compatible" },
    { title: "Samsung 갤럭시", role: "brand" },
    { title: "everything you do Gucci", role: "brand" },
    { title: "bag inspired by Gucci", role: "comparison" },
    { title: "Gucci style bag", role: "comparison" },
    { title: "watch like Rolex", role: "comparison" },
    { title: "dupe of Dior", role: "comparison" },
    { title: "not Gucci", role: "comparison" },
    { title: "this isn't Gucci", role: "comparison" },
    { title: "Tasche, nicht Gucci", role: "comparison" },
    { title: "ce n'est pas du Gucci", role: "comparison" },
    { title: "Bolso, no es Gucci", role: "comparison" },
    { title: "borsa non Gucci", role: "comparison" },
    { title: "phone case, not made by Gucci", role: "comparison" },
    { title: "not affiliated with Gucci", role: "comparison" },
    { title: "We are not affiliated with or endorsed by Gucci", role: "comparison" },
    { title: "this is not an official Gucci product", role: "comparison" },
    { title: "Bolso sin relación con Gucci", role: "comparison" },
    { title: "Tasche, keine Gucci", role: "comparison" },
    { title: "Rolex 同款", role: "comparison" },
    { title: "Gucci bag", role: "brand" },
    { title: "bag by Gucci", role: "brand" },
    { title: "Nike for men", role: "brand" },
  ])("$title: $role", ({ title, role }) => expect(findMentions({ title }, index)[0]?.role).toBe(role));
  test("a list shares its cue", () => {
    expect(findMentions({ title: "case for iPhone 6, Samsung S5 and Casio" }, index).map(({ role }) => role)).toEqual([
      "compatible",
      "compatible",
      "compatible",
    ]);
  });
  test("an ordinary word inside a title is a word, at its beginning a brand", () => {
    expect(found("fresh apple juice")).toEqual(["Apple exact word"]);
    expect(findMentions({ title: "poker lamp with gap" }, index)[0]?.role).toBe("word");
    expect(findMentions({ title: "Champion running shoes" }, index)[0]?.role).toBe("brand");
  });
  test.each([
    { title: "Champion quality running shoes", role: "word" },
    { title: "new Supreme class travel bag", role: "word" },
    { title: "Champion® quality shoes", role: "brand" },
    { title: "Champion shoes, quality leather", role: "brand" },
    { title: "Gucci quality leather", role: "brand" },
  ])("an ordinary word that says how good the goods are names nobody: $title: $role", ({ title, role }) =>
    expect(findMentions({ title }, index)[0]?.role).toBe(role),
  );
});

test("two words that may as well be meant hide nothing", () => {
  const spaced = buildMarkIndex([aMark("Seagate"), aMark("Gucci")], someWords);
  const told = (title: string) =>
    findMentions({ title }, spaced).map(({ how, hidden, certainty }) => ({ how, hidden, certainty }));
  expect(told("Sea gate lamp")).toEqual([{ how: "spaced", hidden: false, certainty: "open" }]);
  expect(told("Gu cci lamp")).toEqual([{ how: "spaced", hidden: true, certainty: "likely" }]);
});
test("a picture divides words", () => expect(found("sale❗N1ke shoes")).toEqual(["Nike leet brand"]));
test("a mark is certain where it is well placed, and may be meant elsewhere", () => {
  const certainty = (title: string) => findMentions({ title }, index)[0]?.certainty;
  expect(certainty("New Gucci leather bag")).toBe("likely");
  expect(certainty("leather bag by Gucci")).toBe("likely");
  expect(certainty("red leather summer bag Gucci dress")).toBe("open");
});

test("a name one letter from a coined mark does not take the brand's place", () => {
  const marks = buildMarkIndex([aMark("Champion"), aMark("Powermat")], someWords);
  const roles = findMentions({ title: "lamp Champion PowerMac G4" }, marks).map(({ mark, role }) => `${mark} ${role}`);
  expect(roles).toEqual(["Champion brand", "Powermat word"]);
});
test('the maker behind "by" is a brand although another mark stands before it', () => {
  const [game, maker] = findMentions({ title: "Disney playing cards by Casio" }, index);
  expect([game?.role, maker?.role]).toEqual(["brand", "brand"]);
});

describe("marks that need context", () => {
  const inContext = buildMarkIndex(
    [
      aMark("Apple", { needsContext: true, neighbours: ["iphone", "card game"] }),
      aMark("Air Max", { words: ["Air Max", "Max"], needsContext: true }),
    ],
    someWords,
  );
  const reading = (text: Parameters<typeof findMentions>[0]) =>
    findMentions(text, inContext)
      .filter(({ field }) => field === "title")
      .map(({ role, certainty }) => `${role} ${certainty}`)[0];
  test("a neighbour bears them out", () => expect(reading({ title: "Apple iPhone 5" })).toBe("brand likely"));
  test("the brand field bears them out", () => expect(reading({ title: "Apple lamp", brand: "Apple" })).toBe("brand likely"));
  test("a mark sign bears them out", () => expect(reading({ title: "Apple® lamp" })).toMatch(/^brand/));
  test("nothing else does", () => expect(reading({ title: "red apple pie" })).toBe("word unlikely"));
  test("a phrase of the mark stands alone", () => expect(reading({ title: "Air Max shoes" })).toBe("brand likely"));
});

test("goods are compared where classes are known", () => {
  const withClasses = buildMarkIndex([aMark("Gucci", { classes: [18, 25] }), aMark("Casio", { classes: [35] })], someWords);
  const goods = (title: string, category?: string) => findMentions({ title, category }, withClasses)[0]?.goods;
  expect(goods("Gucci handbag")).toBe("same-class");
  expect(goods("Gucci item", "Home > Kitchen > Mugs > Mug")).toBe("other-class");
  expect(goods("Gucci wallet")).toBe("same-class");
  expect(goods("Gucci phone case")).toBe("related-class");
  expect(goods("Casio watch")).toBe("services-only");
  expect(goods("Gucci")).toBe("unknown");
});

test("an index read back from its bytes finds the same", () => {
  const read = readMarkIndex(index.bytes.slice());
  expect(read.ok && findMentions({ title: "N1ke and Guchi, Samsung" }, read.value)).toEqual(
    findMentions({ title: "N1ke and Guchi, Samsung" }, index),
  );
  expect(readMarkIndex(index.bytes.slice(0, 100))).toEqual({ ok: false, problem: expect.stringContaining("cut short") });
  expect(readMarkIndex(new Uint8Array(64))).toMatchObject({ ok: false });
});
