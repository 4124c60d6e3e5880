import { useCallback, useEffect, useState } from "react";
import { emptyView, type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";

/**
 * The address bar holds the view: a link lasts, back works. Typing replaces the entry, a choice adds one.
 * Read after mount: the built page cannot know the query, and the first render must match it.
 */
export function useAddressBar(): [SearchView, (view: SearchView, entry: "replace" | "push") => void] {
  const [view, setView] = useState<SearchView>(emptyView);
  useEffect(() => {
    const read = () => setView(viewFromQuery(addressState()));
    read();
    return followAddressState(read);
  }, []);
  const go = useCallback((next: SearchView, entry: "replace" | "push") => {
    writeAddressState(viewToQuery(next), entry);
    setView(next);
  }, []);
  return [view, go];
}
