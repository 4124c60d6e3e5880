import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** What the benches measured, as far as it is there: a figure that a bench does not write is left out, never guessed. */
const accuracyKeys = [
  "found",
  "first",
  "another",
  "sharedFound",
  "sharedFirst",
  "notThere",
  "compatible",
  "asMark",
  "plainWord",
  "nearMiss",
] as const;
export type AccuracyKey = (typeof accuracyKeys)[number];

/** `percent` of `of` titles; `aim` is what we set out to reach, at least or at most. */
export type AccuracyFigure = { key: AccuracyKey; of: number; percent: number; aim: number; aimIs: "least" | "most" };
export type DisguiseFigure = { kind: string; percent: number };
export type ReadingField = "title" | "brand" | "seller" | "price" | "currency";
export type ReadingFigure = { field: ReadingField; right: number; blank: number; wrong: number };

export type Accuracy = {
  figures: AccuracyFigure[];
  disguises: DisguiseFigure[];
  reading: ReadingFigure[];
  /** Marks of the published register that plain titles were checked against, and how often a disguised spelling was met in them. */
  ordinary: { titles: number; evasive: number } | undefined;
};

const number = v.fallback(v.optional(v.number()), undefined);
const group = <Fields extends Record<string, typeof number>>(fields: Fields) =>
  v.fallback(v.optional(v.object(fields)), undefined);

const matcherFile = v.object({
  measured: v.object({
    in_title: group({ n: number, found: number, firstBrandRole: number, anotherBrandRole: number }),
    shared_words: group({ n: number, found: number, firstBrandRole: number }),
    not_in_title: group({ n: number, names: number }),
    nominative: group({ found: number, compatible: number }),
    nearMisses: group({ n: number, fires: number }),
    pairsByKind: v.fallback(v.record(v.string(), v.number()), {}),
    commonWords: v.fallback(
      v.object({
        as_mark: group({ n: number, found: number }),
        plain_word: group({ n: number, brandRole: number }),
      }),
      { as_mark: undefined, plain_word: undefined },
    ),
  }),
  own: v.fallback(
    v.object({ published: v.fallback(v.optional(v.object({ titles: v.number(), evasive: v.number() })), undefined) }),
    { published: undefined },
  ),
});

const counts = v.object({ right: v.number(), blank: v.number(), wrong: v.number() });
const readerFile = v.object({
  stores: v.array(
    v.object({ savedPages: v.fallback(v.optional(v.object({ fields: v.record(v.string(), counts) })), undefined) }),
  ),
});

/** Reads what `npm run bench:accuracy` and `npm run bench:reader` wrote. @throws where a file is missing: run the bench it names */
export function readAccuracy(root = process.cwd()): Accuracy {
  const { measured, own } = v.parse(matcherFile, parsed(root, "docs/accuracy.json", "npm run bench:accuracy"));
  const { stores } = v.parse(readerFile, parsed(root, "content/reader/status.json", "npm run bench:reader"));
  const { in_title: plain, shared_words: shared, not_in_title: absent, nominative, nearMisses, commonWords } = measured;
  const share = (part: number | undefined, whole: number | undefined) =>
    part === undefined || !whole ? undefined : Number(((part / whole) * 100).toFixed(1));
  const figure = (key: AccuracyKey, of: number | undefined, percent: number | undefined, aimIs: "least" | "most", aim: number) =>
    of === undefined || percent === undefined ? [] : [{ key, of, percent, aimIs, aim }];
  return {
    figures: [
      ...figure("found", plain?.n, plain?.found, "least", 97.5),
      ...figure("first", plain?.n, plain?.firstBrandRole, "least", 96),
      ...figure("another", plain?.n, plain?.anotherBrandRole, "most", 12),
      ...figure("sharedFound", shared?.n, shared?.found, "least", 96),
      ...figure("sharedFirst", shared?.n, shared?.firstBrandRole, "least", 93),
      ...figure("notThere", absent?.n, absent?.names, "most", 2),
      ...figure("compatible", nominative?.found, nominative?.compatible, "least", 95),
      ...figure("asMark", commonWords.as_mark?.n, share(commonWords.as_mark?.found, commonWords.as_mark?.n), "least", 93),
      ...figure(
        "plainWord",
        commonWords.plain_word?.n,
        share(commonWords.plain_word?.brandRole, commonWords.plain_word?.n),
        "most",
        8,
      ),
      ...figure("nearMiss", nearMisses?.n, nearMisses?.fires, "most", 2),
    ],
    disguises: Object.entries(measured.pairsByKind)
      .map(([kind, percent]) => ({ kind, percent }))
      .sort((a, b) => b.percent - a.percent || a.kind.localeCompare(b.kind, "en")),
    reading: (["title", "brand", "seller", "price", "currency"] as const).map((field) =>
      stores.reduce<ReadingFigure>(
        (sum, { savedPages }) => {
          const one = savedPages?.fields[field];
          if (!one) return sum;
          return { field, right: sum.right + one.right, blank: sum.blank + one.blank, wrong: sum.wrong + one.wrong };
        },
        { field, right: 0, blank: 0, wrong: 0 },
      ),
    ),
    ordinary: own.published,
  };
}

function parsed(root: string, file: string, command: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read. Measure again with \`${command}\`.`, { cause: error });
  }
}
