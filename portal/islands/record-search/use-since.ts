import { useEffect, useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { type SearchView, viewFromQuery } from "../../../shared/search/search-view.ts";
import { type KeptSearch, sinceSeen } from "./kept-searches.ts";

/** What has come to a kept search since it was last looked at. */
export type Since = ReturnType<typeof sinceSeen>;

/** Compares every kept search of an older register with this one, by its query; a search that is not here has not been compared yet. */
export function useSince(
  kept: readonly KeptSearch[],
  version: string,
  allRows: (view: SearchView) => Promise<ResultRow[]>,
): ReadonlyMap<string, Since> {
  const [since, setSince] = useState<ReadonlyMap<string, Since>>(new Map());
  useEffect(() => {
    let asked = true;
    const compare = async () => {
      for (const search of kept.filter((search) => search.version !== version)) {
        const rows = await allRows(viewFromQuery(search.query));
        if (!asked) return;
        setSince((before) => new Map(before).set(search.query, sinceSeen(search, rows)));
      }
    };
    void compare();
    return () => {
      asked = false;
    };
  }, [kept, version, allRows]);
  return since;
}
