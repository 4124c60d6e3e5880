import { useCallback, useEffect, useState } from "react";
import { blockSize, type ShownPage } from "./search-state.ts";

/** More rows than these are a stack of paper; they can be taken away as a file. */
const mostPrinted = 1000;

/**
 * Prints the results whole: of a long list only the rows near the window stand in the page, so the others are brought in first.
 * @returns whether they must stand now, and what begins it
 */
export function usePrint(page: ShownPage | undefined): { whole: boolean; startPrint: () => void } {
  const [whole, setWhole] = useState(false);
  const startPrint = useCallback(() => setWhole(true), []);
  const here = page !== undefined && page.blocks.size >= Math.ceil(Math.min(page.total, mostPrinted) / blockSize);
  const tooLong = page !== undefined && page.total > mostPrinted;
  useEffect(() => {
    if (!whole || !(here || tooLong)) return;
    // The frame after the rows: printing stops all scripts, and what is not drawn by then is not on the paper.
    const frame = requestAnimationFrame(() => {
      print();
      setWhole(false);
    });
    return () => cancelAnimationFrame(frame);
  }, [whole, here, tooLong]);
  return { whole: whole && !tooLong, startPrint };
}
