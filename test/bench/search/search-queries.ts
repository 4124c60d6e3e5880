import { doubleMetaphone } from "double-metaphone";
import { foldMark } from "../../../shared/mark/fold-mark.ts";
import { seeded } from "./seeded.ts";

export const queryKinds = [
  "exact",
  "prefix",
  "one edit",
  "two edits",
  "joined",
  "spaced",
  "without accents",
  "sound-alike",
  "number",
] as const;
export type QueryKind = (typeof queryKinds)[number];
/** `target` is the row that a person typing `text` means. */
export type SearchQuery = { kind: QueryKind; text: string; target: number };

const soundSwaps: readonly [RegExp, string][] = [
  [/ph/, "f"],
  [/ck/, "k"],
  [/c(?=[aou])/, "k"],
  [/k(?=[aeiou])/, "c"],
  [/ee/, "ea"],
  [/ie$/, "y"],
  [/y$/, "ie"],
  [/z/, "s"],
  [/x/, "ks"],
  [/qu/, "kw"],
  [/ll/, "l"],
  [/ou/, "oo"],
];

/** Queries made by rule from real names, `each` of every kind. What a rule cannot change (no accent, no space) is passed over. */
export function makeQueries(names: readonly string[], numbers: readonly string[], each: number): SearchQuery[] {
  const random = seeded(20261124);
  const pick = () => Math.floor(random() * names.length);
  const letter = () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(random() * 26)] ?? "a";
  const slip = (text: string): string => {
    const at = Math.floor(random() * text.length);
    const how = Math.floor(random() * 4);
    if (how === 0) return text.slice(0, at) + text.slice(at + 1);
    if (how === 1) return text.slice(0, at) + letter() + text.slice(at);
    if (how === 2) return text.slice(0, at) + letter() + text.slice(at + 1);
    const next = Math.min(at, text.length - 2);
    return text.slice(0, next) + (text[next + 1] ?? "") + (text[next] ?? "") + text.slice(next + 2);
  };
  const make: Record<QueryKind, (name: string, row: number) => string | undefined> = {
    exact: (name) => name,
    // A beginning that many names share has no one target: the query keeps what a person types before choosing, at least 5 letters.
    prefix: (name) => (name.length >= 8 ? name.slice(0, Math.max(5, Math.ceil(name.length * 0.7))).trim() : undefined),
    "one edit": (name) => (foldMark(name).length >= 5 ? slip(name.toLowerCase()) : undefined),
    "two edits": (name) => (foldMark(name).length >= 8 ? slip(slip(name.toLowerCase())) : undefined),
    joined: (name) => (/[\s-]/.test(name) ? name.replace(/[\s-]+/g, "").toLowerCase() : undefined),
    spaced: (name) =>
      /^[a-z]{8,}$/i.test(name)
        ? `${name.slice(0, Math.floor(name.length / 2))} ${name.slice(Math.floor(name.length / 2))}`
        : undefined,
    "without accents": (name) => {
      const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
      return plain === name ? undefined : plain.toLowerCase();
    },
    "sound-alike": (name) => {
      const lower = name.toLowerCase();
      const [pattern, swap] = soundSwaps.find(([pattern]) => pattern.test(lower)) ?? [];
      if (!pattern || swap === undefined || foldMark(name).length < 5) return undefined;
      const heard = lower.replace(pattern, swap);
      const key = (text: string) => doubleMetaphone(foldMark(text))[0];
      return key(heard) === key(lower) ? heard : undefined;
    },
    number: (_, row) => {
      const number = numbers[row] ?? "";
      return [number, number.replace(/[\s-]/g, "").toLowerCase(), number.replace("-", "--")][Math.floor(random() * 3)];
    },
  };
  return queryKinds.flatMap((kind) => {
    const queries: SearchQuery[] = [];
    for (let tries = 0; queries.length < each && tries < each * 400; tries++) {
      const target = pick();
      const text = make[kind](names[target] ?? "", target);
      // A slip may give another record's very name: then the person would mean that one.
      if (text && foldMark(text).length > 1) queries.push({ kind, text, target });
    }
    return queries;
  });
}
