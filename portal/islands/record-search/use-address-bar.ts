import { useCallback, useEffect, useState } from "react";
import { emptyView, type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";

/**
 * The address bar holds the view: a link lasts, back works. Typing replaces the entry, a choice adds one.
 * Read after mount: the built page cannot know the query, and the first render must match it.
 */
export function useAddressBar(): [SearchView, (view: SearchView, entry: "replace" | "push") => void] {
  const [view, setView] = useState<SearchView>(emptyView);
  useEffect(() => {
    const read = () => setView(viewFromQuery(location.search));
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const go = useCallback((next: SearchView, entry: "replace" | "push") => {
    const address = location.pathname + viewToQuery(next);
    if (entry === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setView(next);
  }, []);
  return [view, go];
}
