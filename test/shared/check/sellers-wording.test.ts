import { describe, expect, test } from "vitest";
import { checkListing } from "../../../shared/check/check-listing.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { aMark, someWords } from "../../fixtures/a-mark.ts";

const names =
  "iPhone|Samsung|Gucci|Louis Vuitton|Rolex|Nike|Adidas|Puma|Chanel|Dior|Levi's|LEGO|Ferrari|NFL|Michael Kors|Ray-Ban|Canon|Disney|Playskool|Makita|Dyson|Tommy Hilfiger|Omega|Baccarat|Bosch|Philips|Oral-B|Prada|Hermès|Real Madrid|Mercedes-Benz|Pokémon";
const index = buildMarkIndex(
  [
    ...names.split("|").map((name) => aMark(name)),
    aMark("UL", { needsContext: true, neighbours: ["listed", "certified"] }),
    aMark("Apple", { needsContext: true, neighbours: ["iphone", "ipad"] }),
  ],
  someWords,
);
const check = (title: string, brand?: string) => checkListing({ title, brand }, index, { version: "test", asOf: "2026-01-01" });
const roles = (title: string) => check(title).mentions.map(({ mark, role }) => `${mark} ${role}`);
const signals = (title: string, brand?: string) =>
  check(title, brand)
    .signals.filter(({ id }) => id !== "list-of-marks")
    .map(({ id, strength, text }) => `${strength} ${id}: ${text}`);

describe("the role that listings give a mark", () => {
  test.each([
    ["Silicone case for iPhone 15 Pro Max, clear", ["iPhone compatible"]],
    ["Shockproof cover compatible with Samsung Galaxy S24", ["Samsung compatible"]],
    ["Replacement brush heads fit Oral-B Pro 1000", ["Oral-B compatible"]],
    ["Genuine leather strap to fit Rolex 20mm", ["Rolex compatible"]],
    ["Slim Fit Levi's 511 jeans", ["LEVI'S brand"]],
    ["Set of 4 Disney mugs", ["Disney brand"]],
    ["4 New Playskool figures", ["Playskool brand"]],
    ["case 4 iPhone 15", ["iPhone compatible"]],
    ["Like new Apple iPhone 13 128GB unlocked", ["Apple brand", "iPhone brand"]],
    ["Perfume oil inspired by Baccarat Rouge 540", ["Baccarat comparison"]],
    ["Smells like Dior Sauvage eau de parfum", ["Dior comparison"]],
    ["Crossbody bag Louis Vuitton style monogram", ["Louis Vuitton comparison"]],
    ["Nike Adidas Puma style running shoes", ["Nike comparison", "Adidas comparison", "Puma comparison"]],
    ["Lookalike Ray-Ban aviators", ["Ray-Ban comparison"]],
    ["Faux Louis Vuitton scarf", ["Louis Vuitton comparison"]],
    ["Fake Gucci slides", ["Gucci comparison"]],
    ["Watch vs Omega Speedmaster homage", ["Omega comparison"]],
    ["Chanel-style quilted purse", ["Chanel comparison"]],
    ["LEGO compatible building blocks 1000 pcs", ["LEGO compatible"]],
    ["Authentic NFL replica jersey", ["NFL brand"]],
    ["Bosch type 2 charging cable", ["Bosch brand"]],
    ["Funda para iPhone 14", ["iPhone compatible"]],
    ["Bolso estilo Gucci para mujer", ["Gucci comparison"]],
    ["Reloj tipo Rolex automático", ["Rolex comparison"]],
    ["Perfume inspirado en Chanel No 5", ["Chanel comparison"]],
    ["Ersatzakku für Makita Akkuschrauber 18V", ["Makita compatible"]],
    ["Hülle passend für Samsung Galaxy A54", ["Samsung compatible"]],
    ["Ersatzteil kompatibel zu Bosch Spülmaschine", ["Bosch compatible"]],
    ["Handtasche im Stil von Prada", ["Prada comparison"]],
    ["Coque pour iPhone 12 en silicone", ["iPhone compatible"]],
    ["Tapis de sol adaptable Mercedes-Benz Classe A", ["Mercedes-Benz compatible"]],
    ["Sac façon Hermès cuir grainé", ["Hermès comparison"]],
    ["Hoesje geschikt voor iPhone 13", ["iPhone compatible"]],
    ["Ricambio per Bosch lavatrice", ["Bosch compatible"]],
    ["适用于iPhone 15手机壳", ["iPhone compatible"]],
    ["吸尘器 Dyson 同款", ["Dyson comparison"]],
    ["Replacement Dyson V8 trigger lock", ["Dyson compatible"]],
    ["Genuine aftermarket Makita charger", ["Makita compatible"]],
    ["Rear light for 2010-2012 Ferrari", ["Ferrari compatible"]],
    ["Dock for PS5 Samsung SSD", ["Samsung compatible"]],
    ["Side mirror | fits: Ferrari", ["Ferrari compatible"]],
    ["Charger works w/ iPhone", ["iPhone compatible"]],
    ["iPhone 15 Pro compatible charger", ["iPhone compatible"]],
    ["Charger for Huawei P30, Xiaomi 12 and Samsung", ["Samsung compatible"]],
    ["Case for women and men, Nike", ["Nike brand"]],
    ["Dyson 4K screen", ["Dyson brand"]],
    ["Gauge 0-4-0 Dyson", ["Dyson brand"]],
    ["Table for 4K Dyson", ["Dyson compatible"]],
    ["Gift for Disney fans", ["Disney brand"]],
    ["Bosch type G dust bags", ["Bosch brand"]],
    ["Chanel No 5 dupe 50ml", ["Chanel comparison"]],
    ["Rolex Submariner homage 40mm", ["Rolex comparison"]],
    ["Copy Rolex watch", ["Rolex comparison"]],
    ["Replica Gucci bag", ["Gucci comparison"]],
    ["Replica NFL football jersey", ["NFL brand"]],
    ["Sunglasses same as Ray-Ban quality", ["Ray-Ban comparison"]],
    ["Perfume contratipo Chanel", ["Chanel comparison"]],
    ["Handtasche ähnlich Prada", ["Prada comparison"]],
    ["Bracelet genre Hermès", ["Hermès comparison"]],
    ["Anello stile Prada", ["Prada comparison"]],
    ["Batterie compatibili Makita", ["Makita compatible"]],
    ["Skal till iPhone 13", ["iPhone compatible"]],
    ["Чехол для iPhone 13", ["iPhone compatible"]],
    ["Сумка в стиле Chanel", ["Chanel comparison"]],
    ["适用于戴森Dyson吸尘器", ["Dyson compatible"]],
    ["iPhone15対応 ケース", ["iPhone compatible"]],
  ])("%s", (title, expected) => {
    expect(roles(title).map((told) => told.toLowerCase())).toEqual(expected.map((told) => told.toLowerCase()));
  });
});

describe("what sellers' wording says", () => {
  test.each([
    ["Rolex Submariner 1:1 super clone", ["strong one-to-one: 1:1", "strong grade-of-copy: super clone"]],
    ["Mirror quality Chanel bag with box", ["strong grade-of-copy: Mirror quality"]],
    ["Gucci belt - replica", ["strong replica: replica"]],
    ["Réplica exacta Rolex Daytona", ["strong replica: Réplica"]],
    ["高仿 Gucci 手袋 1比1", ["strong high-imitation: 高仿", "strong one-to-one: 1比1"]],
    ["Sneakers Nike de imitación", ["strong not-original: de imitación", "weak look-alike-words: imitación"]],
    ["Nike shoes, unauthorized authentic", ["strong not-original: unauthorized authentic"]],
    ["Michael Kors bag factory second no box", ["weak claims-overrun: factory second", "weak no-box: no box"]],
    ["Tommy Hilfiger polo shirt OEM", ["weak oem: OEM"]],
    ["Rolex first copy watch", ["strong replica: first copy"]],
    ["Rolex Replika Uhr", ["strong replica: Replika"]],
    ["Nike реплика кроссовки", ["strong replica: реплика"]],
    ["Rolex スーパーコピー 時計", ["strong called-fake: スーパーコピー"]],
    ["Gucci Gürtel Fake", ["strong called-fake: Fake"]],
    ["Gucci Gürtel kein Fake", []],
    ["Benefit: fake lashes by Chanel", []],
    ["Borsa Gucci non originale", ["strong not-original: non originale"]],
    ["Chanel bag 7A quality", ["strong grade-of-copy: 7A quality"]],
    ["Nike Dunk H12 batch", ["strong factory-run: H12 batch"]],
    // What is denied is something else.
    ["Rolex watch, no box, replica", ["strong replica: replica", "weak no-box: no box"]],
    ["Rolex no returns, 1:1 quality", ["strong one-to-one: 1:1"]],
    ["He sells replica Rolex", ["strong replica: replica"]],
    ["Chanel No 5 dupe", ["weak look-alike-words: dupe"]],
    ["Gucci bag brand as shown in picture", ["weak ask-for-logo: as shown in picture"]],
    ["N1ke shoes", ["strong written-to-hide: N1ke"]],
    ["Nikke shoes", ["weak written-to-hide: Nikke"]],
    ["Ｎike shoes", ["strong written-to-hide: Ｎike"]],
    // A keyboard for Chinese or Japanese writes so.
    ["Ｎｉｋｅ shoes", []],
  ])("%s", (title, expected) => expect([...signals(title)].sort()).toEqual([...expected].sort()));

  test("the brand field is compared with the title", () => {
    expect(signals("women's shoulder bag Gucci", "Unbranded")).toEqual(["weak brand-field-empty-of-brand: Unbranded"]);
    expect(signals("Gucci bag", "Prada")).toEqual(["weak brand-field-differs: Prada"]);
    expect(signals("Gucci bag", "Gucci")).toEqual([]);
    expect(signals("Nike Jordan hoodie", "Jordan")).toEqual([]);
    for (const none of ["Brandless", "Handmade", "Senza marca", "Без бренда", "ノーブランド品"])
      expect(signals("Gucci bag", none)).toEqual([`weak brand-field-empty-of-brand: ${none}`]);
  });

  test("marks in a row are a list, those joined by an x are makers", () => {
    const listed = (title: string) => check(title).signals.filter(({ id }) => id === "list-of-marks").length;
    expect(listed("scarf Gucci Prada Dior Chanel")).toBe(1);
    expect(listed("Gucci x Prada x Adidas scarf")).toBe(0);
  });
});

describe("lawful wording gives no strong signal", () => {
  test.each([
    "Not a replica: authentic Rolex Submariner 2019 box and papers",
    "Ferrari F40 1:18 diecast replica toy car",
    "Authentic NFL replica jersey",
    "Real Madrid home replica shirt 2023",
    "UL listed power strip 6 outlets",
    "LED driver UL certified 60W",
    "No knock-offs! Genuine Gucci wallet",
    "Pokémon cards, no counterfeit, all genuine",
    "Ray-Ban sunglasses not fake 100% original",
    "Filter für Dyson V10, kein Original",
    "bolso de piel de imitación Gucci",
    "AAA batteries for Philips toothbrush",
    "replica dinosaur skull",
    "Rolex watch, this isn't a replica",
    "Don’t buy a fake, Gucci bag",
    "Rolex Uhr, keine Replika",
    "Gucci Tasche, keine Nachahmung",
    "Rolex, ni replica ni imitacion",
    "Borsa Gucci, nessuna imitazione",
    "Relógio Rolex não é réplica",
    "Rolex geen replica",
    "Rolex, nie replika",
    "Часы Rolex не реплика",
    "Gucci 手袋 非高仿",
    "Gucci 手袋 不是高仿",
    "No fakes, replicas or copies: genuine Rolex",
  ])("%s", (title) => expect(signals(title).filter((signal) => signal.startsWith("strong"))).toEqual([]));
});
