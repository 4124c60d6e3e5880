import { foldName, foldWords } from "./fold-name.ts";
import { buildNameIndex, type NearName, slipsFor } from "./name-index.ts";
import type { SoundIndex } from "./sound-index.ts";
import { writtenWays } from "./written-ways.ts";

const nearLimit = 60;
/** Beginnings of more names than this are not looked through for whole words. */
const mostWordChecks = 400;

/** Rows whose names meet one query, by how; best first, a row may be in several. */
export type NameMatches = {
  exact: number[];
  /** The same name in another way of writing. */
  written: () => number[];
  /** Names that begin with it; `whole` where its last word is a whole word of the name. */
  starts: () => { whole: number[]; part: number[] };
  inside: () => number[];
  /** Up to the slips that fit its length, whole names before parts. */
  similar: () => number[];
  /** With more slips than fit its length: only where nothing nearer was found. */
  far: () => number[];
  /** Names that sound alike; `close` ones are also written alike, the rest share little but the consonants. */
  sounds: () => { close: number[]; rest: number[] };
};

export type NameSearch = {
  match: (text: string) => NameMatches;
  /** Every name folded, in the order that the sounds' rows mean. */
  folded: readonly string[];
  addSounds: (sounds: SoundIndex) => void;
};

/**
 * Finds rows by name. @param names every name of each row, the shown one first
 * @param weights among equally near names the heavier row stands first
 */
export function buildNameSearch(names: readonly (readonly string[])[], weights: readonly number[] | undefined): NameSearch {
  const flat: string[] = [];
  const rowOf: number[] = [];
  // Where the other ways to write begin in `flat`: from there on a match is the same name written otherwise.
  const add = (folded: string, row: number) => {
    flat.push(folded);
    rowOf.push(row);
  };
  // A register has many rows of one name, one after the other.
  const fold = lastKept(foldSign);
  for (const [row, own] of names.entries()) {
    const folded = own.length === 1 ? [fold(own[0] ?? "")] : new Set(own.map(fold));
    for (const name of folded) if (name !== "") add(name, row);
  }
  const firstOther = flat.length;
  const otherWays = lastKept((name) => (mayVary.test(name) ? writtenWays(name) : noWays));
  for (const [row, own] of names.entries()) {
    const ways = own.length === 1 ? otherWays(own[0] ?? "") : new Set(own.flatMap(otherWays));
    for (const way of ways) add(way, row);
  }
  const index = buildNameIndex(flat);
  let sounds: SoundIndex | undefined;

  const weight = (row: number) => weights?.[row] ?? 0;
  const rowsOf = (found: readonly number[]) => found.map((name) => rowOf[name] ?? 0);
  const heavierFirst = (rows: number[]) => (weights ? rows.sort((a, b) => weight(b) - weight(a)) : rows);

  const match = (text: string): NameMatches => {
    const folded = foldSign(text);
    const equal = index.equal(folded);
    const ways = writtenWays(text);
    const nearest = (query: string, slips: number) => (query === "" ? [] : index.near(query, slips, nearLimit));
    let near: NearName[] | undefined;
    const nearNames = () => {
      if (near) return near;
      // Where the name itself or names that begin so are there, two slips away is another name.
      const most = slipsFor(folded.length);
      const known = equal.length > 0 || (folded.length > 3 && index.beginning(folded, 1).length > 0);
      near = nearest(folded, known ? Math.min(1, most) : most);
      return near;
    };
    const reached = (holds: (found: NearName) => boolean) =>
      rowsOf(
        nearNames()
          .filter(holds)
          .map(({ name }) => name),
      );
    return {
      exact: heavierFirst(rowsOf(equal.filter((name) => name < firstOther))),
      written: () => heavierFirst(rowsOf([...equal.filter((name) => name >= firstOther), ...ways.flatMap(index.equal)])),
      starts: () => {
        const rows = heavierFirst(rowsOf(folded === "" ? [] : index.beginning(folded, flat.length)));
        const whole = rows.slice(0, mostWordChecks).filter((row) => (names[row] ?? []).some((name) => endsWord(name, folded)));
        const known = new Set(whole);
        return { whole, part: rows.filter((row) => !known.has(row)) };
      },
      inside: () => reached(({ slips, reach }) => slips === 0 && reach === "inside"),
      similar: () => reached(({ slips }) => slips > 0),
      far: () => {
        const more = folded.length >= 11 ? 3 : folded.length === 4 || folded.length === 5 ? 2 : 0;
        const limit = folded.length > 5 ? nearLimit : 10;
        return more === 0
          ? []
          : rowsOf(
              nearest(folded, more)
                .filter(({ name, reach }) => reach === "whole" && (folded.length > 5 || flat[name]?.[0] === folded[0]))
                .slice(0, limit)
                .map(({ name }) => name),
            );
      },
      sounds: () => {
        const { close, rest } = sounds?.alike(folded) ?? { close: [], rest: [] };
        return { close: rowsOf(close), rest: rowsOf(rest) };
      },
    };
  };
  return {
    match,
    folded: flat.slice(0, firstOther),
    addSounds: (index) => {
      sounds = index;
    },
  };
}

const noWays: string[] = [];

/** Keeps the last answer, for the same question asked again. */
function lastKept<T>(answer: (name: string) => T): (name: string) => T {
  let last: { name: string; answer: T } | undefined;
  return (name) => {
    if (last?.name !== name) last = { name, answer: answer(name) };
    return last.answer;
  };
}

/** A name of signs alone ("!!!", "∞") is its signs. */
const foldSign = (name: string): string => foldName(name) || name.trim().toLowerCase();

// Looking at every word of a hundred thousand names takes longer than indexing them; few can be written otherwise.
const mayVary =
  /[&+]|\b(?:and|y|et|und|the|el|la|los|las|le|les|der|die|das|inc|incorporated|ltd|limited|llc|co|corp|corporation|company|gmbh|plc|sa|ag|bv|nv|spa|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte)\b/i;

/** Whether the folded beginning ends where a word of the name ends. */
function endsWord(name: string, beginning: string): boolean {
  let length = 0;
  for (const word of foldWords(name)) {
    length += word.length;
    if (length >= beginning.length) return length === beginning.length;
  }
  return false;
}
