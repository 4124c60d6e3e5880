/*
 * What a reader types or chooses stands behind the `#` of the address. A link holds it and back works, and a browser never sends
 * that part: a search stays on the device, also when its page is loaded again.
 */

/**
 * The view that the address holds, as a query string: `?q=rolex`, `""` where there is none. A query before the `#` is read too: links
 * that carry nothing typed have one, and so has a form sent without scripts.
 */
export function addressState(): string {
  const { hash, search } = location;
  return holdsState(hash) ? `?${hash.slice(1)}` : search;
}

/** This page's own address with a view, from the root of the site. */
export function addressOf(query: string): string {
  const view = query.replace(/^\?/, "");
  return location.pathname + (view === "" ? "" : `#${view}`);
}

/** Puts a view, as a query string, into the address: a step to come back to, or the current entry rewritten. The view that stands there is no step. */
export function writeAddressState(query: string, entry: "push" | "replace"): void {
  const address = addressOf(query);
  if (address === location.pathname + location.search + location.hash) return;
  if (entry === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** Calls back when the reader goes to another view by the history, a link or a form. @returns what ends it */
export function followAddressState(onChange: () => void): () => void {
  const follow = () => {
    // A jump to a place in the page ("#content") holds no view and takes none away.
    if (location.hash === "" || holdsState(location.hash)) onChange();
  };
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  return () => {
    removeEventListener("popstate", follow);
    removeEventListener("hashchange", follow);
  };
}

const holdsState = (hash: string): boolean => hash.includes("=");
