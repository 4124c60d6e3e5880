/** Milliseconds to wait for a page to settle after it changed its address or its title. */
export const settle = 300;

/**
 * Calls back when the page in this tab becomes another one without being loaded: a single-page shop's navigation, and the new title that
 * follows on it, or a return from the back/forward cache. Returns what ends it.
 */
export function onPageChange(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  };
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) changed();
  };
  let stopTitles: (() => void) | undefined;
  const watchTitle = () => {
    stopTitles ??= onNewTitle(later);
  };
  // A page that has navigated by script may draw its next product late, and renames itself when it has: most pages never do, and are
  // spared the watch. A Firefox without this interface tells of no address that a script has set: there the title tells of it.
  const navigated = () => {
    watchTitle();
    later();
  };
  const navigation = globalThis.navigation as typeof globalThis.navigation | undefined;
  if (navigation) navigation.addEventListener("navigatesuccess", navigated);
  else watchTitle();
  addEventListener("pageshow", restored);
  return () => {
    clearTimeout(timer);
    navigation?.removeEventListener("navigatesuccess", navigated);
    stopTitles?.();
    removeEventListener("pageshow", restored);
  };
}

/** One text node is cheap to watch, the whole page is not. */
export function onNewTitle(changed: () => void): () => void {
  const title = document.querySelector("head > title");
  if (!title) return () => undefined;
  const observer = new MutationObserver(changed);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
