import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../../../cli/project-root.ts";
import { spokenWords } from "../../../cli/words/spoken-words.ts";

/** So many titles are timed. */
export const titleCount = 20_000;

/** Names that no register holds, of one to three made-up words, the same each time. */
export function coinedNames(count: number): string[] {
  const next = seeded(7);
  const syllables =
    "ba be bi bo bu da de di do du fa fe fi fo ga ge go ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za ze zi zo xa xe xo bra dro fle gri klo sta tro".split(
      " ",
    );
  const ends = ["", "", "", "n", "r", "x", "l", "s", "tt"];
  const word = () =>
    Array.from({ length: 2 + Math.floor(next() * 2.5) }, () => syllables[Math.floor(next() * syllables.length)]).join("") +
    ends[Math.floor(next() * ends.length)];
  const names = new Set<string>();
  while (names.size < count)
    names.add(
      Array.from({ length: 1 + Math.floor(next() * next() * 3) }, word)
        .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
        .join(" "),
    );
  return [...names];
}

/** Titles as shops write them: a mark in two of three, plainly or with a slip, among words of the trade, sizes and models. */
export function someTitles(names: readonly string[], count: number): string[] {
  const next = seeded(11);
  const words =
    "new mens womens black blue white leather running shoes bag wallet case for phone charger cable with box size large small set of pack cotton shirt slim fit jacket watch steel ring gold plated toy figure kit model vintage original free shipping usb wireless speaker bluetooth lamp led kitchen knife stainless bottle water sports summer dress print round neck sleeve casual".split(
      " ",
    );
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const slip = (name: string) => {
    const at = 1 + Math.floor(next() * (name.length - 1));
    return next() < 0.5 ? name.slice(0, at) + name.slice(at + 1) : `${name.slice(0, at)}.${name.slice(at)}`;
  };
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 6 + Math.floor(next() * 8) }, () => pick(words));
    if (next() < 0.3) parts.push(`${String.fromCharCode(65 + Math.floor(next() * 26))}${Math.floor(next() * 9000)}X`);
    if (next() < 0.66) parts.unshift(next() < 0.85 ? pick(names.slice(0, 1000)) : slip(pick(names.slice(0, 1000))));
    return parts.join(" ");
  });
}

/**
 * A page's text as descriptions are written: words of speech and of trade, each as often as it is there, and of words that are in no
 * list, of numbers, of capitals and of signs no fewer than 9,800 real descriptions have: of 100 pieces of writing 11 are no ordinary
 * word (real ones 8) and 5 have digits; of 100 words 24 begin with a capital, 18 stand behind a comma or a line's end, 4 are bound by
 * a hyphen. One word in sixty is a mark.
 */
export function somePage(names: readonly string[], units: number): string {
  const next = seeded(23);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const speech = drawing(
    spokenWords.slice(0, 20_000).map(({ word, count }) => ({ word: word.toLowerCase(), count })),
    next,
  );
  const trade = drawing(tradeWords(), next);
  const unknown = () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
      pick("cht wyr gno phe lm urd eet ork ild amb ysh oaf".split(" ")),
    ).join("");
  const capital = (word: string) => (next() < 0.22 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  let text = "";
  while (text.length < units) {
    const kind = next();
    if (kind < 1 / 60) text += pick(names);
    else if (kind < 0.075) text += capital(unknown());
    else if (kind < 0.13) text += `${Math.floor(next() * 400)}${next() < 0.8 ? pick(["GB", "cm", "in", "ml", "V", "x3"]) : ""}`;
    else text += capital(next() < 0.6 ? speech() : trade());
    const gap = next();
    if (gap < 0.04) text += "-";
    else if (gap < 0.28) text += pick([", ", ", ", ". ", "\n", " (", ": "]);
    else if (gap < 0.295) text += `${pick(["M", "X", "Pro"])} `;
    else text += " ";
  }
  return text.slice(0, units);
}

/** Draws words as often as they count. */
function drawing(words: readonly { word: string; count: number }[], next: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (const { count } of words) {
    sum += count;
    sums.push(sum);
  }
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]?.word ?? "";
  };
}

function tradeWords(): { word: string; count: number }[] {
  const rows = parse(readFileSync(join(projectRoot, "content/words/title-words.csv"), "utf8"), { columns: true }) as Record<
    string,
    string
  >[];
  return rows.map(({ word = "", per_100k }) => ({ word, count: Number(per_100k) }));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9;
    return (state >>> 0) / 2 ** 32;
  };
}
