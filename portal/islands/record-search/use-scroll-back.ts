import { useEffect } from "react";

const storageKey = "border-lens/search-scroll";
/** Milliseconds after which a reader who came back has begun to read where they are. */
const patience = 2000;

/**
 * Whoever comes back to the results finds the row they left. The browser does this itself only where it kept the whole page: a page
 * that loads again is too short at the moment it looks, since its rows come later.
 * @param ready whether the rows are here
 */
export function useScrollBack(ready: boolean): void {
  useEffect(() => {
    const leave = () => remember({ address: location.href, top: scrollY });
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, []);
  useEffect(() => {
    const left = ready ? remembered() : undefined;
    const [arrival] = performance.getEntriesByType("navigation");
    if (!left || (arrival as PerformanceNavigationTiming | undefined)?.type !== "back_forward") return;
    const until = performance.now() + patience;
    let frame = 0;
    const stop = () => {
      cancelAnimationFrame(frame);
      for (const kind of ownMoves) removeEventListener(kind, stop);
    };
    const tryAgain = () => {
      if (document.documentElement.scrollHeight - innerHeight >= left) {
        scrollTo({ top: left, behavior: "instant" });
        stop();
      } else if (performance.now() < until) frame = requestAnimationFrame(tryAgain);
    };
    for (const kind of ownMoves) addEventListener(kind, stop);
    tryAgain();
    return stop;
  }, [ready]);
}

const ownMoves = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

function remember(place: { address: string; top: number }): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(place));
  } catch {
    // Where nothing may be kept the page opens at its top, as any other does.
  }
}

/** How far down this address was left; undefined where it was another, or is not known. */
function remembered(): number | undefined {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    if (typeof place !== "object" || place === null || !("address" in place && "top" in place)) return undefined;
    return place.address === location.href && typeof place.top === "number" && place.top > 0 ? place.top : undefined;
  } catch {
    return undefined;
  }
}
