import { ownerKey } from "../recordation/owner-key.ts";
import { foldName } from "./fold-name.ts";
import { buildNameIndex, slipsFor } from "./name-index.ts";

/** Rows by their owner: the owner asked for whole, its beginning, or with slips. */
export type OwnerSearch = {
  whole: (text: string) => number[];
  starting: (text: string) => number[];
  near: (text: string) => number[];
};

/** @param owners as printed, by row; spellings of one owner ("Rolex Watch U.S.A., Inc.", "ROLEX WATCH USA INC") are one */
export function buildOwnerSearch(owners: readonly (string | undefined)[]): OwnerSearch {
  const keyOf = new Map<string, string>();
  const rowsByOwner = new Map<string, number[]>();
  for (const [row, owner] of owners.entries()) {
    if (!owner) continue;
    let key = keyOf.get(owner);
    if (key === undefined) {
      key = foldName(ownerKey(owner));
      keyOf.set(owner, key);
    }
    const rows = rowsByOwner.get(key);
    if (rows) rows.push(row);
    else if (key !== "") rowsByOwner.set(key, [row]);
  }
  const index = buildNameIndex([...rowsByOwner.keys()]);
  const lists = [...rowsByOwner.values()];
  const rowsOf = (found: readonly number[]) => found.flatMap((owner) => lists[owner] ?? []);
  const asked = (text: string) => foldName(ownerKey(text));
  return {
    whole: (text) => rowsOf(index.equal(asked(text))),
    starting: (text) => (asked(text).length < 2 ? [] : rowsOf(index.beginning(asked(text), 200))),
    near: (text) =>
      rowsOf(asked(text) === "" ? [] : index.near(asked(text), slipsFor(asked(text).length), 60).map(({ name }) => name)),
  };
}
