import type { Recordation, RecordationKind } from "../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../shared/recordation/recordation-number.ts";
import { randomFrom } from "./random.ts";

const onsets = [
  "b",
  "br",
  "c",
  "ch",
  "d",
  "f",
  "g",
  "gl",
  "h",
  "j",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "qu",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "z",
];
const vowels = ["a", "e", "i", "o", "u", "ai", "ea", "io", "ou", "y"];
const codas = ["", "", "", "n", "r", "s", "x", "l", "t", "nd", "ck", "m"];
const goods = [
  "watches",
  "handbags",
  "footwear",
  "headphones",
  "chargers",
  "perfume",
  "toys",
  "clothing",
  "bearings",
  "batteries",
  "sunglasses",
  "tools",
];
const forms = ["Inc.", "LLC", "Ltd", "GmbH", "S.A.", "Co., Ltd.", "Corporation", "S.p.A."];

/**
 * Invented recordations in the proportions that public figures suggest: seven in ten trademarks, most with a registration
 * number, a tenth designs without words, a few owners holding many. Numbers are `SYN YY-NNNNN`, which Customs never gave;
 * the content rule "No invented recordation is published" refuses every one of them.
 * @param count at most 9,999,900: a number has two digits for the year and five for the serial
 */
export function* syntheticRecordations(count: number, seed = 1): Generator<Recordation> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  const word = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, syllable)
      .join("")
      .toUpperCase();
  const owners = Array.from(
    { length: Math.max(1, Math.ceil(count / 4)) },
    () => `${title(word())} ${title(word())}, ${pick(forms)}`,
  );
  const two = (value: number) => String(value).padStart(2, "0");
  for (let at = 0; at < count; at++) {
    const number = `SYN ${two(Math.floor(at / 99_999) % 100)}-${String((at % 99_999) + 1).padStart(5, "0")}` as RecordationNumber;
    const kind = pick<RecordationKind>([
      "trademark",
      "trademark",
      "trademark",
      "trademark",
      "trademark",
      "trademark",
      "trademark",
      "copyright",
      "copyright",
      "trade-name",
    ]);
    const design = random() < 0.1;
    const words = Array.from({ length: 1 + Math.floor(random() * 2.4) }, word).join(" ");
    const year = 2004 + Math.floor(random() * 22);
    const day = `${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const kindOfGoods = pick(goods);
    yield {
      id: number.toLowerCase().replace(" ", "-"),
      number,
      kind,
      mark: design ? `${words} (design)` : words,
      words: design ? [] : [words],
      // The square makes the first owners hold most, as registers show it.
      owner: owners[Math.floor(random() ** 2 * owners.length)] as string,
      registrationNumber:
        kind === "copyright"
          ? `VA ${1_000_000 + Math.floor(random() * 999_999)}`
          : grouped(1_000_000 + Math.floor(random() * 6_000_000)),
      effective: `${year}-${day}`,
      ...(kind === "trade-name" ? {} : { expires: `${year + 10 + Math.floor(random() * 10)}-${day}` }),
      grayMarket: kind === "copyright" ? "no" : random() < 0.05 ? "yes" : "unknown",
      classes: kind === "copyright" ? [] : [...new Set([1 + Math.floor(random() * 45), 1 + Math.floor(random() * 45)])],
      goods: `${kindOfGoods}, namely ${pick(goods)} and parts for ${kindOfGoods}`,
      evidenceLevel: "number",
      source: {
        url: "https://synthetic.example/list",
        title: "Synthetic list",
        evidence: "synthetic record for measuring",
        documented: "2026-01-01",
      },
    };
  }
}

const title = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
const grouped = (digits: number) => String(digits).replace(/\B(?=(\d{3})+$)/g, ",");
