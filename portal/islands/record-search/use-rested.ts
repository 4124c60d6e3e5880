import { startTransition, useEffect, useState } from "react";
import type { ShownPage } from "./search-state.ts";
import { restAfter } from "./use-address-bar.ts";

/** The page on which typing last rested, with the rows that have come since: what need not follow every letter is drawn from it. */
export function useRested(page: ShownPage | undefined): ShownPage | undefined {
  const [rested, setRested] = useState<ShownPage>();
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(page)), restAfter);
    return () => clearTimeout(timer);
  }, [page]);
  return rested?.turn === page?.turn ? page : rested;
}
