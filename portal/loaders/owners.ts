import { ownerKey, ownerSlug } from "../../shared/recordation/owner-key.ts";
import { namesOrganisation } from "../../shared/recordation/owner-kind.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import { register } from "./register.ts";

/** An organisation that owns recordations, whatever the spelling. */
export type Owner = {
  /** Part of its page's address. */
  id: string;
  /** The spelling that most of its records print. */
  name: string;
  /** Every spelling, the shown one first. */
  spellings: string[];
  recordations: Recordation[];
};

const groups = Map.groupBy(
  register.recordations.filter(({ owner }) => owner !== undefined && namesOrganisation(owner)),
  ({ owner = "" }) => ownerKey(owner),
);

/** Owners by name; private persons have no page and are not among them. */
export const owners: readonly Owner[] = [...groups]
  .map(([key, recordations]): Owner => {
    const counted = Map.groupBy(recordations, ({ owner = "" }) => owner);
    const spellings = [...counted].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
    return { id: ownerSlug(key), name: spellings[0] ?? key, spellings, recordations };
  })
  .filter(({ id }) => id !== "")
  .sort((a, b) => (ownerKey(a.name) < ownerKey(b.name) ? -1 : 1));

const byKey = new Map(owners.map((owner) => [ownerKey(owner.name), owner]));

/** The owner of a recordation, where it has a page. */
export const ownerOf = ({ owner }: Recordation): Owner | undefined =>
  owner === undefined ? undefined : byKey.get(ownerKey(owner));
