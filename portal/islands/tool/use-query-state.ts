import { useCallback, useEffect, useState } from "react";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";

/**
 * State that the address bar holds, so that a link brings it back. The entry is replaced: a date typed in three keystrokes is one place.
 * Read after mount: the built page cannot know the query, and the first render must match it. Another link to the same page,
 * opened in the tab that shows it, loads nothing anew and is read as well.
 */
export function useQueryState<State>(
  first: State,
  fromQuery: (query: string) => State,
  toQuery: (state: State) => string,
): [State, (state: State) => void] {
  const [state, setState] = useState(first);
  useEffect(() => {
    const held = addressState();
    if (held) setState(fromQuery(held));
    return followAddressState(() => setState(fromQuery(addressState())));
  }, [fromQuery]);
  const change = useCallback(
    (next: State) => {
      writeAddressState(toQuery(next), "replace");
      setState(next);
    },
    [toQuery],
  );
  return [state, change];
}
