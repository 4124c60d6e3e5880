import { askedClass } from "./class-index.ts";
import { foldName } from "./fold-name.ts";
import { listedNumbers } from "./listed-numbers.ts";
import { buildNameSearch } from "./name-search.ts";
import { buildNumberIndex, type NumberIndex } from "./number-index.ts";
import type { RecordQuery, SearchWay, SearchWhy } from "./record-query.ts";
import { type Step, searchSteps } from "./search-steps.ts";
import type { WordIndexes } from "./word-indexes.ts";
import type { WordSearch } from "./word-search.ts";

/** What can be searched from the names alone; rows run from 0. */
export type RecordNames = {
  /** Every name of each record, the shown one first. */
  names: readonly (readonly string[])[];
  /** Recordation and registration numbers of a record; asked for when somebody types a number. */
  numbers: (row: number) => readonly string[];
  /** Among equals, the heavier record stands first (how many releases name it). */
  weights?: readonly number[];
};

/** What comes later, when the details have arrived. */
export type RecordWords = {
  owners: readonly (string | undefined)[];
  goods: readonly (string | undefined)[];
  /** Words, in any language, for the goods on which releases name the mark of a row. */
  seizedGoods?: (row: number) => string | undefined;
  classes: readonly (readonly number[])[];
  /** Plain words of each Nice class, by class. */
  classNames: ReadonlyMap<number, string>;
  /** All numbers, where some were not known with the names. */
  numbers?: (row: number) => readonly string[];
};

/** Rows best first, and why each is there. */
export type FoundRecords = { rows: number[]; whys: SearchWhy[] };

export type RecordSearch = {
  size: number;
  find: (query: RecordQuery) => FoundRecords;
  /** Makes owners, classes and sounds searchable first; words of names, owners and goods when the promise is kept, so that queries are answered meanwhile. */
  addWords: (words: RecordWords) => Promise<void>;
};

/** Below this many results, more distant readings of the query are tried too. */
const fewResults = 8;

/** Opens the search over names and numbers at once; owners, goods and sounds are added when the details are there. */
export function buildRecordSearch({ names, numbers, weights }: RecordNames): RecordSearch {
  const nameSearch = buildNameSearch(names, weights);
  let numberIndex: NumberIndex | undefined;
  let allNumbers = numbers;
  let indexes: WordIndexes | undefined;
  let wordSearch: WordSearch | undefined;

  const byNumber = (text: string): NumberIndex | undefined => {
    if (!/\d/.test(text)) return undefined;
    numberIndex ??= buildNumberIndex(names.length, allNumbers);
    return numberIndex;
  };

  const findWords = (text: string, way: SearchWay): FoundRecords => {
    const found: FoundRecords = { rows: [], whys: [] };
    const seen = new Set<number>();
    const take = ([why, rows]: Step) => {
      for (const row of rows()) {
        if (seen.has(row)) continue;
        seen.add(row);
        found.rows.push(row);
        found.whys.push(why);
      }
    };
    const { steps, fallbacks } = searchSteps(text, way, { names: nameSearch, byNumber, indexes, words: wordSearch });
    steps.forEach(take);
    // Where the name or number itself was found, or a long name but for a slip, a distant reading is only noise.
    const certain: readonly SearchWhy[] =
      text.trim().length < 8 ? ["number", "exact", "written"] : ["number", "exact", "written", "similar"];
    const sure = found.whys.some((why) => certain.includes(why));
    if (!sure) for (const step of fallbacks) if (found.rows.length < fewResults) take(step);
    return found;
  };

  let listed: FoundRecords | undefined;
  const everything = (): FoundRecords => {
    listed ??= alphabetical(names);
    return listed;
  };

  return {
    size: names.length,
    find: ({ text, way }) => {
      if (text.trim() === "") return everything();
      const list = listedNumbers(text);
      if (list.length > 0) {
        const rows = [...new Set(list.flatMap((number) => byNumber(number)?.matching(number) ?? []))];
        return { rows, whys: rows.map(() => "number") };
      }
      const asked = way === "any" && indexes ? askedClass(text) : undefined;
      if (!asked) return findWords(text, way);
      const inClass = indexes?.classes.rowsOf(asked.nice) ?? [];
      // The name may hold the words too ("CLASS 25" is somebody's mark), so names still come first.
      const named = findWords(text, "exact");
      const rest =
        foldName(asked.rest) === "" ? { rows: inClass, whys: inClass.map((): SearchWhy => "class") } : findWords(asked.rest, way);
      const within = new Set(inClass);
      const known = new Set(named.rows);
      const kept = rest.rows.flatMap((row, at) => (within.has(row) && !known.has(row) ? [at] : []));
      return {
        rows: [...named.rows, ...kept.map((at) => rest.rows[at] ?? 0)],
        whys: [...named.whys, ...kept.map((at) => rest.whys[at] ?? "class")],
      };
    },
    addWords: async (words) => {
      const { buildWordIndexes } = await import("./word-indexes.ts");
      allNumbers = words.numbers ?? numbers;
      numberIndex = buildNumberIndex(names.length, allNumbers);
      indexes = buildWordIndexes(names, nameSearch.folded, words);
      nameSearch.addSounds(indexes.sounds);
      wordSearch = await indexes.words;
    },
  };
}

function alphabetical(names: readonly (readonly string[])[]): FoundRecords {
  const folded = names.map((own) => foldName(own[0] ?? ""));
  const rows = [...folded.keys()].sort((a, b) => ((folded[a] ?? "") < (folded[b] ?? "") ? -1 : 1));
  return { rows, whys: rows.map(() => "listed") };
}
