/** Milliseconds to wait for a page to settle after it changed its address or its title. */
export const settle = 300;

/**
 * Calls back when the page in this tab becomes another one without being loaded: a single-page shop's navigation, a chosen variant that
 * has the page's address and a title of its own, a return from the back/forward cache. Returns what ends it.
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
  // A Firefox without this interface tells of no address that a script has set; such pages change their title with it.
  const stopNavigations = "navigation" in window ? onNavigation(later) : undefined;
  const stopTitles = onNewTitle(later);
  addEventListener("pageshow", restored);
  return () => {
    clearTimeout(timer);
    stopNavigations?.();
    stopTitles();
    removeEventListener("pageshow", restored);
  };
}

function onNavigation(changed: () => void): () => void {
  const { navigation } = window;
  navigation.addEventListener("navigatesuccess", changed);
  return () => navigation.removeEventListener("navigatesuccess", changed);
}

/** One text node is cheap to watch, the whole page is not. */
export function onNewTitle(changed: () => void): () => void {
  const title = document.querySelector("head > title");
  if (!title) return () => undefined;
  const observer = new MutationObserver(changed);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
