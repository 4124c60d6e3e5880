import { useCallback, useEffect, useRef, useState } from "react";
import { emptyView, type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";

/** Typing rests when no key was pressed for so many milliseconds. */
export const restAfter = 150;

export type AddressBar = {
  /** The newest view, typed or chosen; read when something is done, not when something is drawn. */
  latest: () => SearchView;
  /** The newest view that was not typed: what the box and the facets show as chosen. Undefined until the address has been read. */
  chosen: SearchView | undefined;
  /** Takes a view that comes with a letter: nothing is drawn for it, and its address entry is rewritten when typing rests. */
  type: (view: SearchView) => void;
  /** Takes a view that was chosen: an entry of the history to come back to. */
  choose: (view: SearchView) => void;
};

/**
 * The address bar holds the view: a link lasts, back works. Read after mount: the built page cannot know the query, and the first
 * render must match it.
 * @param ask is told of every new view at once
 */
export function useAddressBar(ask: (view: SearchView) => void): AddressBar {
  const [chosen, setChosen] = useState<SearchView>();
  const newest = useRef(emptyView);
  // Rewriting the address takes a browser longer than finding the records, so it waits until typing rests.
  const unwritten = useRef<{ write: () => void; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const writeNow = useCallback(() => {
    clearTimeout(unwritten.current?.timer);
    unwritten.current?.write();
    unwritten.current = undefined;
  }, []);
  const latest = useCallback(() => newest.current, []);
  const take = useCallback(
    (view: SearchView) => {
      newest.current = view;
      ask(view);
    },
    [ask],
  );
  useEffect(() => {
    const read = () => {
      clearTimeout(unwritten.current?.timer);
      unwritten.current = undefined;
      take(viewFromQuery(addressState()));
      setChosen(newest.current);
    };
    // What was typed before this script came is the newer view.
    if (!unwritten.current) read();
    // Who leaves the box may be about to leave the page.
    document.addEventListener("focusout", writeNow);
    const stop = followAddressState(read);
    return () => {
      document.removeEventListener("focusout", writeNow);
      stop();
    };
  }, [take, writeNow]);
  const type = useCallback(
    (view: SearchView) => {
      take(view);
      clearTimeout(unwritten.current?.timer);
      const write = () => writeAddressState(viewToQuery(view), "replace");
      unwritten.current = { write, timer: setTimeout(writeNow, restAfter) };
    },
    [take, writeNow],
  );
  const choose = useCallback(
    (view: SearchView) => {
      take(view);
      setChosen(view);
      // What was typed before is an entry of its own to come back to.
      writeNow();
      writeAddressState(viewToQuery(view), "push");
    },
    [take, writeNow],
  );
  return { latest, chosen, type, choose };
}
