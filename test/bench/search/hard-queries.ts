import type { Recordation } from "../../../shared/recordation/recordation.ts";
import { seeded } from "./seeded.ts";

/** Ways people write names that the plain rules of `search-queries.ts` do not cover. */
export const hardKinds = [
  "first letter missing",
  "words reordered",
  "plural",
  "and for &",
  "words for digits",
  "without article",
  "two edits, short",
  "three edits, long",
  "reordered with a slip",
  "a word too many",
] as const;
export type HardKind = (typeof hardKinds)[number];

const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Queries made by rule from real names, `each` of every kind. */
export function makeHardQueries(names: readonly string[], each: number): { kind: HardKind; text: string; target: number }[] {
  const random = seeded(7);
  const letter = () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(random() * 26)] ?? "a";
  const slip = (text: string) => {
    const at = Math.floor(random() * text.length);
    return random() < 0.5 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + letter() + text.slice(at + 1);
  };
  const reordered = (name: string) => {
    const words = name.split(/\s+/);
    return words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}']{3,}$/u.test(word))
      ? [...words.slice(1), words[0]].join(" ").toLowerCase()
      : undefined;
  };
  const make: Record<HardKind, (name: string) => string | undefined> = {
    "first letter missing": (name) => (/^[a-z]{6,}$/i.test(name) ? name.slice(1).toLowerCase() : undefined),
    "words reordered": reordered,
    plural: (name) => (/^[a-z ]{4,}[a-rt-z]$/i.test(name) ? `${name.toLowerCase()}s` : undefined),
    "and for &": (name) => (/\w ?& ?\w/.test(name) ? name.replace(/ ?& ?/g, " and ").toLowerCase() : undefined),
    "words for digits": (name) =>
      /^\D*\d\D*$/.test(name) && name.length > 4
        ? name
            .replace(/\d/, (digit) => ` ${digits[Number(digit)]} `)
            .replace(/\s+/g, " ")
            .trim()
            .toLowerCase()
        : undefined,
    "without article": (name) => (/^the \w{4,}/i.test(name) ? name.slice(4).toLowerCase() : undefined),
    "two edits, short": (name) => (/^[a-z]{6,7}$/i.test(name) ? slip(slip(name.toLowerCase())) : undefined),
    "three edits, long": (name) => (/^[a-z ]{14,}$/i.test(name) ? slip(slip(slip(name.toLowerCase()))) : undefined),
    "reordered with a slip": (name) => {
      const turned = reordered(name);
      return turned && turned.length > 10 ? slip(turned) : undefined;
    },
    "a word too many": (name) => (/^[a-z]{5,}$/i.test(name) ? `genuine ${name.toLowerCase()} shop` : undefined),
  };
  return hardKinds.flatMap((kind) => {
    const queries: { kind: HardKind; text: string; target: number }[] = [];
    for (let tries = 0; queries.length < each && tries < each * 400; tries++) {
      const target = Math.floor(random() * names.length);
      const text = make[kind](names[target] ?? "");
      if (text && text.length > 2) queries.push({ kind, text, target });
    }
    return queries;
  });
}

/** Queries that ask for more than a name; `fits` says whether a record answers them. */
export const fieldKinds = [
  "owner",
  "words of the owner",
  "words of the goods",
  "class",
  "name and goods",
  "name in a class",
  "number",
] as const;
export type FieldKind = (typeof fieldKinds)[number];
export type FieldQuery = { kind: FieldKind; text: string; fits: (recordation: Recordation) => boolean };

export function makeFieldQueries(recordations: readonly Recordation[], each: number): FieldQuery[] {
  const random = seeded(11);
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  const has = (text: string | undefined, words: readonly string[]) => words.every((word) => wordsOf(text ?? "").includes(word));
  const notations = [
    (number: string) => number,
    (number: string) => number.toLowerCase().replace(/[\s-]/g, ""),
    (number: string) => number.replace(" ", "-"),
    (number: string) => number.slice(4),
    (number: string) => `recordation no. ${number}`,
    (number: string) => number.replace(/-0+/, "-"),
    (number: string) => number.replace("-", "–"),
  ];
  const make: Record<FieldKind, (one: Recordation) => Omit<FieldQuery, "kind"> | undefined> = {
    owner: ({ owner }) => (owner ? { text: owner, fits: (other) => other.owner === owner } : undefined),
    "words of the owner": ({ owner }) => {
      const words = wordsOf(owner ?? "").slice(0, 2);
      return words.length === 2
        ? { text: words.join(" "), fits: (other) => has(other.owner, words) || has(other.mark, words) }
        : undefined;
    },
    "words of the goods": ({ goods }) => {
      const words = wordsOf(goods ?? "").slice(0, 2);
      return words.length === 2 ? { text: words.join(" "), fits: (other) => has(other.goods, words) } : undefined;
    },
    class: ({ classes: [nice] }) => (nice ? { text: `class ${nice}`, fits: (other) => other.classes.includes(nice) } : undefined),
    "name and goods": ({ mark, goods, words }) => {
      const [kind] = wordsOf(goods ?? "");
      return kind && words.length > 0 && wordsOf(mark).length > 0
        ? { text: `${mark.toLowerCase()} ${kind}`, fits: (other) => other.mark === mark && has(other.goods, [kind]) }
        : undefined;
    },
    "name in a class": ({ mark, words, classes: [nice] }) =>
      nice && words.length > 0
        ? { text: `${mark} class ${nice}`, fits: (other) => other.mark === mark && other.classes.includes(nice) }
        : undefined,
    number: ({ number }) =>
      number
        ? {
            text: notations[Math.floor(random() * notations.length)]?.(number) ?? number,
            fits: (other) => other.number === number,
          }
        : undefined,
  };
  return fieldKinds.flatMap((kind) => {
    const queries: FieldQuery[] = [];
    for (let tries = 0; queries.length < each && tries < each * 100; tries++) {
      const one = recordations[Math.floor(random() * recordations.length)];
      const made = one && make[kind](one);
      if (made) queries.push({ kind, ...made });
    }
    return queries;
  });
}
