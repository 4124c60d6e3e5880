import MiniSearch from "minisearch";
import { foldMark } from "../mark/fold-mark.ts";
import { buildNameIndex, type NameIndex, type NearName, slipsFor } from "./name-index.ts";
import { type RecordQuery, type SearchWay, type SearchWhy, searchWhys } from "./record-query.ts";
import { type WordDocument, wordOptions } from "./search-options.ts";
import { buildSoundIndex, type SoundIndex } from "./sound-index.ts";

/** What can be searched from the names alone; rows run from 0. */
export type RecordNames = {
  /** Every name of each record, the shown one first. */
  names: readonly (readonly string[])[];
  /** Recordation and registration numbers of each record. */
  numbers: readonly (readonly string[])[];
  /** Among equals, the heavier record stands first (how many releases name it). */
  weights?: readonly number[];
};

/** What comes later, when the details have arrived. */
export type RecordWords = {
  owners: readonly (string | undefined)[];
  goods: readonly (string | undefined)[];
  classes: readonly (readonly number[])[];
  /** Plain words of each Nice class, by class. */
  classNames: ReadonlyMap<number, string>;
};

/** Rows best first, and why each is there. */
export type FoundRecords = { rows: number[]; whys: SearchWhy[] };

export type RecordSearch = {
  size: number;
  find: (query: RecordQuery) => FoundRecords;
  /** Makes owners, goods and classes searchable. */
  addWords: (words: RecordWords) => void;
  /** Makes names searchable by sound. */
  addSounds: () => void;
};

const nearLimit = 60;

/** Opens the search over names and numbers at once; owners, goods and sounds are added when they are ready. */
export function buildRecordSearch({ names, numbers, weights }: RecordNames): RecordSearch {
  const flat: string[] = [];
  const rowOf: number[] = [];
  for (const [row, own] of names.entries()) {
    for (const folded of new Set(own.map(foldMark))) {
      if (folded === "") continue;
      flat.push(folded);
      rowOf.push(row);
    }
  }
  const nameIndex = buildNameIndex(flat);
  const byNumber = new Map<string, number[]>();
  for (const [row, own] of numbers.entries()) for (const number of own) push(byNumber, foldMark(number), row);

  let ownerIndex: { index: NameIndex; rows: readonly number[][] } | undefined;
  let words: MiniSearch<WordDocument> | undefined;
  let sounds: SoundIndex | undefined;
  let byClass: ReadonlyMap<number, number[]> = new Map();
  let classNames: ReadonlyMap<number, string> = new Map();

  /** Each way of looking, in the order of `searchWhys`; a row keeps the first reason that finds it. */
  const reasons = (text: string, way: SearchWay): Partial<Record<SearchWhy, () => Iterable<number>>> => {
    const folded = foldMark(text);
    const rows = (found: Iterable<number>) => Array.from(found, (name) => rowOf[name] ?? 0);
    let near: NearName[] | undefined;
    const nearNames = () => {
      near ??= nearest(nameIndex, folded);
      return near;
    };
    const reached = (holds: (found: NearName) => boolean) =>
      rows(
        nearNames()
          .filter(holds)
          .map(({ name }) => name),
      );
    const all: Partial<Record<SearchWhy, () => Iterable<number>>> = {
      number: () => byNumber.get(folded) ?? [],
      exact: () => rows(nameIndex.equal(folded)),
      starts: () => rows(nameIndex.beginning(folded, nameIndex.names.length)),
      inside: () => reached(({ slips, reach }) => slips === 0 && reach === "inside"),
      words: () => wordRows(text, "name"),
      similar: () => reached(({ slips }) => slips > 0),
      sounds: () => rows(sounds?.alike(folded) ?? []),
      owner: () => ownerRows(folded),
      goods: () => wordRows(text, "goods"),
      class: () => classRows(text),
    };
    const only: Record<SearchWay, readonly SearchWhy[]> = {
      any: searchWhys,
      exact: ["number", "exact"],
      starts: ["exact", "starts"],
      sounds: ["exact", "sounds"],
      owner: ["owner"],
    };
    return Object.fromEntries(only[way].filter((why) => why in all).map((why) => [why, all[why]]));
  };
  const wordRows = (text: string, field: "name" | "goods"): number[] =>
    (words?.search(text, { fields: [field] }) ?? []).map(({ id }) => Number(id));
  const ownerRows = (folded: string): number[] => {
    if (!ownerIndex || folded.length < 2) return [];
    const { index, rows } = ownerIndex;
    const found = [...index.equal(folded), ...index.beginning(folded, 200), ...nearest(index, folded).map(({ name }) => name)];
    return [...new Set(found)].flatMap((owner) => rows[owner] ?? []);
  };
  const classRows = (text: string): number[] => {
    const number = /^(?:nice\s+)?(?:class|clase|ic)\s*0*(\d{1,2})$/i.exec(text.trim())?.[1];
    const asked = text.trim().toLowerCase();
    const classes = number
      ? [Number(number)]
      : asked.length < 4
        ? []
        : [...classNames].filter(([, name]) => name.toLowerCase().includes(asked)).map(([nice]) => nice);
    return classes.flatMap((nice) => byClass.get(nice) ?? []);
  };

  const alphabetical = (): number[] => {
    const first = names.map((own) => foldMark(own[0] ?? ""));
    return [...first.keys()].sort((a, b) => ((first[a] ?? "") < (first[b] ?? "") ? -1 : 1));
  };
  let listed: number[] | undefined;

  return {
    size: names.length,
    find: ({ text, way }) => {
      if (foldMark(text) === "") {
        listed ??= alphabetical();
        return { rows: listed, whys: listed.map(() => "listed") };
      }
      const found: FoundRecords = { rows: [], whys: [] };
      const seen = new Set<number>();
      const looked = reasons(text, way);
      for (const why of searchWhys) {
        const rows = [...new Set(looked[why]?.() ?? [])].filter((row) => !seen.has(row));
        // Sorting is stable: among equally heavy records the reason's own order stays.
        if (weights && why !== "similar" && why !== "words") rows.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
        for (const row of rows) {
          seen.add(row);
          found.rows.push(row);
          found.whys.push(why);
        }
      }
      return found;
    },
    addWords: (added) => {
      ownerIndex = indexOwners(added.owners);
      const classRowsOf = new Map<number, number[]>();
      for (const [row, classes] of added.classes.entries()) for (const nice of classes) push(classRowsOf, nice, row);
      byClass = classRowsOf;
      classNames = added.classNames;
      words = new MiniSearch(wordOptions);
      words.addAll(names.map((own, id) => ({ id, name: own.join(" "), goods: added.goods[id] ?? "" })));
    },
    addSounds: () => {
      sounds = buildSoundIndex(flat);
    },
  };
}

/** One slip first; two only where no whole name is one slip away, so that a name typed nearly right is not crowded by its neighbours. */
function nearest(index: NameIndex, folded: string): NearName[] {
  const most = slipsFor(folded.length);
  const close = index.near(folded, Math.min(most, 1), nearLimit);
  return most < 2 || close.some(({ reach }) => reach === "whole") ? close : index.near(folded, most, nearLimit);
}

function indexOwners(owners: readonly (string | undefined)[]): { index: NameIndex; rows: readonly number[][] } {
  const rowsByOwner = new Map<string, number[]>();
  for (const [row, owner] of owners.entries()) if (owner && foldMark(owner) !== "") push(rowsByOwner, foldMark(owner), row);
  return { index: buildNameIndex([...rowsByOwner.keys()]), rows: [...rowsByOwner.values()] };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
