import { slugOf } from "../../shared/mark/fold-mark.ts";
import type { GrayMarket, Recordation, RecordationKind } from "../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../shared/recordation/recordation-number.ts";
import { type Choices, seededChoices } from "./seeded-choices.ts";
import {
  adjectives,
  companyForms,
  companyTrades,
  endings,
  goodsByClass,
  goodsQualities,
  nouns,
  surnames,
  syllables,
} from "./synthetic-words.ts";

const firstDay = Date.UTC(2001, 0, 1);
const lastDay = Date.UTC(2026, 9, 31);
const day = 86_400_000;

/** An owner with the marks it has recorded so far: a new recordation often is another class of one of them. */
type Owner = { name: string; marks: string[] };

/**
 * Invented recordations in the order of their numbers, one at a time so that any count takes little memory. Numbers are
 * `SYN YY-NNNNN`, which Customs never gave; the content rule "No invented recordation is published" refuses every one of them.
 *
 * Shares and lengths: nine in ten are trademarks; an owner holds four recordations on average, a few hold hundreds; a third
 * repeat a mark of their owner; one in fourteen is a design without words; three in four have one class; goods of 20 to 600 letters, half of them under 70. Numbers rise
 * with the effective date, as given to applications in turn; copyrights run twenty years, trademarks to a renewal date.
 * @param count at most 2,400,000: a number has two digits for the year and five for the serial
 */
export function* syntheticRecordations(count: number, seed = 1): Generator<Recordation> {
  const random = seededChoices(seed);
  const owners: Owner[] = [];
  let year = 0;
  let serial = 0;
  for (let i = 0; i < count; i++) {
    const effective = new Date(firstDay + Math.floor(((i + random.next()) / count) * ((lastDay - firstDay) / day)) * day);
    if (effective.getUTCFullYear() !== year) serial = 0;
    year = Math.max(year, effective.getUTCFullYear());
    // A few serials are missing: refused or cancelled.
    serial += random.chance(0.03) ? 2 : 1;
    const number = `SYN ${String(year % 100).padStart(2, "0")}-${String(serial).padStart(5, "0")}` as RecordationNumber;
    yield recordationOf(random, ownerOf(random, owners), number, effective);
  }
}

function recordationOf(random: Choices, owner: Owner, number: RecordationNumber, effective: Date): Recordation {
  const kind: RecordationKind = random.chance(0.9) ? "trademark" : random.chance(0.95) ? "copyright" : "trade-name";
  const known = owner.marks.length > 0 && random.chance(0.45) ? random.pick(owner.marks) : undefined;
  const mark = known ?? madeUpMark(random, owner);
  if (known === undefined) owner.marks.push(mark);
  const design = random.chance(0.07);
  const classes = kind === "trademark" ? someClasses(random) : [];
  const expires = kind === "trade-name" ? undefined : expiryOf(random, kind, effective);
  return {
    id: slugOf(number),
    number,
    kind,
    mark: design ? `${mark} (design)` : mark,
    words: design ? [] : [mark],
    owner: owner.name,
    registrationNumber:
      kind === "copyright"
        ? `VA ${1 + random.below(2)}-${threeDigits(random)}-${threeDigits(random)}`
        : thousands(900_000 + random.below(6_700_000)),
    effective: iso(effective),
    ...(expires === undefined ? {} : { expires }),
    grayMarket: grayMarketOf(random, kind),
    classes,
    goods: goodsOf(random, classes),
    evidenceLevel: "number",
    source: {
      url: "https://synthetic.example/list",
      title: "Synthetic list",
      evidence: "synthetic record for measuring",
      documented: "2026-01-01",
    },
  };
}

function ownerOf(random: Choices, owners: Owner[]): Owner {
  // The rich grow richer: a recordation goes to an owner in proportion to what it holds, which gives the long tail registers have.
  const existing = owners.length > 0 && random.chance(0.75) ? owners[Math.floor(owners.length * random.next() ** 3)] : undefined;
  if (existing) return existing;
  const stem = random.chance(0.4) ? random.pick(surnames) : capital(coinedWord(random));
  const middle = random.chance(0.3) ? ` & ${random.pick(surnames)}` : random.chance(0.6) ? ` ${random.pick(companyTrades)}` : "";
  const owner = { name: `${stem}${middle} ${random.pick(companyForms)}`, marks: [] };
  owners.push(owner);
  return owner;
}

function madeUpMark(random: Choices, owner: Owner): string {
  const roll = random.next();
  const stem = owner.name.split(" ")[0] ?? "";
  if (roll < 0.15) return random.chance(0.5) ? stem.toUpperCase() : `${stem.toUpperCase()} ${random.pick(nouns).toUpperCase()}`;
  if (roll < 0.55) return cased(random, coinedWord(random));
  if (roll < 0.78) return cased(random, `${random.pick(adjectives)} ${random.pick(nouns)}`);
  if (roll < 0.86) return cased(random, `${coinedWord(random)} ${random.pick(nouns)}`);
  if (roll < 0.9) return cased(random, `${random.pick(nouns)} & ${random.pick(nouns)}`);
  if (roll < 0.93) return cased(random, `${coinedWord(random)}-${coinedWord(random)}`);
  if (roll < 0.96)
    return `${coinedWord(random).slice(0, 3).toUpperCase()}${random.chance(0.5) ? "-" : ""}${1 + random.below(990)}`;
  if (roll < 0.98) return cased(random, coinedWord(random).replace(/e/, "é").replace(/o$/, "ö"));
  return cased(random, `${random.pick(adjectives)} ${random.pick(nouns)} ${random.pick(nouns)} and ${random.pick(nouns)}`);
}

function coinedWord(random: Choices): string {
  const length = 2 + random.below(3);
  let word = "";
  for (let i = 0; i < length; i++) word += random.pick(syllables);
  return random.chance(0.6) ? word + random.pick(endings) : word;
}

function goodsOf(random: Choices, classes: readonly number[]): string {
  const terms = classes.flatMap((number) => goodsByClass[number] ?? []);
  const list = terms.length > 0 ? terms : (goodsByClass[28] ?? []);
  // Few goods are usual and long lists are rare: 1 to about 25 terms.
  const count = 1 + Math.floor(-Math.log(1 - random.next() * 0.999) * 4.5);
  const chosen = new Set<string>();
  for (let i = 0; i < count; i++) {
    const term = random.pick(list);
    chosen.add(random.chance(0.25) ? `${term} ${random.pick(goodsQualities)}` : term);
  }
  const [first = "", ...rest] = chosen;
  return [random.chance(0.15) ? `${first}, namely, ${rest.join(", ")}`.replace(/, $/, "") : [first, ...rest].join("; ")].join("");
}

function someClasses(random: Choices): number[] {
  const known = Object.keys(goodsByClass).map(Number);
  const count = random.chance(0.75) ? 1 : 2 + random.below(3);
  return [...new Set(Array.from({ length: count }, () => random.pick(known)))].sort((a, b) => a - b);
}

function expiryOf(random: Choices, kind: RecordationKind, effective: Date): string {
  if (kind === "copyright")
    return iso(
      new Date(Date.UTC(effective.getUTCFullYear() + 20, effective.getUTCMonth(), Math.min(effective.getUTCDate(), 28))),
    );
  return iso(new Date(effective.getTime() + (30 + random.below(3650)) * day));
}

function grayMarketOf(random: Choices, kind: RecordationKind): GrayMarket {
  if (kind === "copyright") return "no";
  return random.chance(0.06) ? "yes" : random.chance(0.02) ? "applied" : random.chance(0.9) ? "no" : "unknown";
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const cased = (random: Choices, words: string): string =>
  random.chance(0.8) ? words.toUpperCase() : words.split(" ").map(capital).join(" ");
const thousands = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
const threeDigits = (random: Choices): string => String(random.below(1000)).padStart(3, "0");
