import { foldWords } from "./fold-name.ts";
import { foldTerm } from "./search-options.ts";

/** A class asked for by its number ("class 25", "clase 9", "IC 018") and what else stands beside it; none where no number is named as a class. */
export type AskedClass = { nice: number; rest: string };

const notation =
  /(?:^|\s)(?:(?:nice|international|intl?|int'l|u\.?s\.?)\.?\s+)?(?:class(?:es)?|clases?|klasse|classe|cl|ic)\.?\s*(?:no\.?\s*|#\s*)?0{0,2}(\d{1,2})(?=$|[\s,;.])/i;

export function askedClass(text: string): AskedClass | undefined {
  const found = notation.exec(text);
  const nice = Number(found?.[1]);
  if (!found || nice < 1 || nice > 45) return undefined;
  return {
    nice,
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/^[\s,;.]+|[\s,;.]+$/g, ""),
  };
}

export type ClassIndex = { rowsOf: (nice: number) => readonly number[]; named: (text: string) => number[] };

/**
 * @param classes Nice classes of each row
 * @param classWords plain words of each class ("Clothing, shoes, hats"), in any language
 */
export function buildClassIndex(classes: readonly (readonly number[])[], classWords: ReadonlyMap<number, string>): ClassIndex {
  const rowsByClass = new Map<number, number[]>();
  for (const [row, own] of classes.entries()) {
    for (const nice of own) {
      const rows = rowsByClass.get(nice);
      if (rows) rows.push(row);
      else rowsByClass.set(nice, [row]);
    }
  }
  const words = [...classWords].map(([nice, text]) => ({ nice, terms: new Set(foldWords(text).map(foldTerm)) }));
  return {
    rowsOf: (nice) => rowsByClass.get(nice) ?? [],
    named: (text) => {
      const asked = foldWords(text).map(foldTerm);
      if (asked.join("").length < 4) return [];
      const fitting = words.filter(({ terms }) => asked.every((term) => terms.has(term)));
      return fitting.flatMap(({ nice }) => rowsByClass.get(nice) ?? []);
    },
  };
}
