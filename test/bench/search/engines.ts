import { create, insertMultiple, search as oramaSearch } from "@orama/orama";
import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { buildRecordSearch } from "../../../shared/search/record-search.ts";

/** One way to search the same records: best rows first, at most ten. */
export type Engine = { name: string; find: (text: string) => number[] };
export type EngineMaker = {
  name: string;
  make: (names: readonly string[], numbers: readonly string[]) => Engine | Promise<Engine>;
};

const documentsOf = (names: readonly string[], numbers: readonly string[]) =>
  names.map((name, id) => ({ id, name, number: numbers[id] ?? "" }));

export const engineMakers: readonly EngineMaker[] = [
  {
    name: "Border Lens",
    make: async (names, numbers) => {
      const search = buildRecordSearch({ names: names.map((name) => [name]), numbers: (row) => [numbers[row] ?? ""] });
      await search.addWords({ owners: [], goods: [], classes: [], classNames: new Map() });
      return { name: "Border Lens", find: (text) => search.find({ text, way: "any" }).rows.slice(0, 10) };
    },
  },
  {
    name: "MiniSearch, defaults",
    make: (names, numbers) => {
      const index = new MiniSearch({ fields: ["name", "number"] });
      index.addAll(documentsOf(names, numbers));
      return {
        name: "MiniSearch, defaults",
        find: (text) =>
          index
            .search(text)
            .slice(0, 10)
            .map(({ id }) => Number(id)),
      };
    },
  },
  {
    name: "MiniSearch, fuzzy and prefix",
    make: (names, numbers) => {
      const index = new MiniSearch({ fields: ["name", "number"], searchOptions: { prefix: true, fuzzy: 0.2 } });
      index.addAll(documentsOf(names, numbers));
      return {
        name: "MiniSearch, fuzzy and prefix",
        find: (text) =>
          index
            .search(text)
            .slice(0, 10)
            .map(({ id }) => Number(id)),
      };
    },
  },
  {
    name: "Orama, tolerance 1",
    make: async (names, numbers) => {
      const database = create({ schema: { row: "number", name: "string", number: "string" } as const });
      await insertMultiple(
        database,
        names.map((name, row) => ({ row, name, number: numbers[row] ?? "" })),
        5000,
      );
      return {
        name: "Orama, tolerance 1",
        find: (text) => {
          const found = oramaSearch(database, { term: text, tolerance: 1, limit: 10, properties: ["name", "number"] });
          return found instanceof Promise ? [] : found.hits.map(({ document }) => document.row);
        },
      };
    },
  },
  {
    name: "FlexSearch, forward",
    make: (names, numbers) => {
      const index = new Index({ tokenize: "forward", encoder: "LatinAdvanced" });
      for (const [row, name] of names.entries()) index.add(row, `${name} ${numbers[row] ?? ""}`);
      return { name: "FlexSearch, forward", find: (text) => index.search(text, { limit: 10 }).map(Number) };
    },
  },
  {
    name: "Fuse, defaults",
    make: (names, numbers) => {
      const fuse = new Fuse(documentsOf(names, numbers), { keys: ["name", "number"] });
      return { name: "Fuse, defaults", find: (text) => fuse.search(text, { limit: 10 }).map(({ item }) => item.id) };
    },
  },
];
