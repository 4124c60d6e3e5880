import { useCallback, useEffect, useRef, useState } from "react";
import { type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";

/** Typing rests when no key was pressed for so many milliseconds. */
export const restAfter = 150;

/**
 * The address bar holds the view: a link lasts, back works. Typing replaces the entry, a choice adds one.
 * Read after mount: the built page cannot know the query, and the first render must match it. Undefined until then.
 */
export function useAddressBar(): [SearchView | undefined, (view: SearchView, entry: "replace" | "push") => void] {
  const [view, setView] = useState<SearchView>();
  // Rewriting the address takes a browser longer than finding the records, so it waits until typing rests.
  const unwritten = useRef<{ write: () => void; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const writeNow = useCallback(() => {
    clearTimeout(unwritten.current?.timer);
    unwritten.current?.write();
    unwritten.current = undefined;
  }, []);
  useEffect(() => {
    const read = () => {
      clearTimeout(unwritten.current?.timer);
      unwritten.current = undefined;
      setView(viewFromQuery(addressState()));
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
  }, [writeNow]);
  const go = useCallback(
    (next: SearchView, entry: "replace" | "push") => {
      setView(next);
      const write = () => writeAddressState(viewToQuery(next), entry);
      if (entry === "push") {
        // What was typed before is an entry of its own to come back to.
        writeNow();
        write();
      } else {
        clearTimeout(unwritten.current?.timer);
        unwritten.current = { write, timer: setTimeout(writeNow, restAfter) };
      }
    },
    [writeNow],
  );
  return [view, go];
}
