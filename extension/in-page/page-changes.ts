/** Milliseconds to wait for a page to settle after it changed its address or its title. */
const settle = 300;

/** Milliseconds after which a page that draws its product late is looked at again, twice. */
const lateLooks = [700, 2_500];

/**
 * Calls back when the page in this tab becomes another one without being loaded: a single-page shop's navigation, a return from the
 * back/forward cache. Returns what ends it.
 * @param lookAgain whether a page that is drawn late is still waited for
 * @param titles also when the document's title changes, as shops have it do with a chosen variant that has the page's address
 */
export function onPageChange(changed: () => void, lookAgain: () => boolean, titles: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  };
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) changed();
  };
  // A Firefox without this interface tells of no address that a script has set; such pages change their title with it.
  const hasNavigation = "navigation" in window;
  const stopNavigations = hasNavigation ? onNavigation(later) : undefined;
  const stopTitles = titles || !hasNavigation ? onNewTitle(later) : undefined;
  addEventListener("pageshow", restored);
  const looks = lateLooks.map((wait) => setTimeout(() => lookAgain() && changed(), wait));
  return () => {
    clearTimeout(timer);
    for (const look of looks) clearTimeout(look);
    stopNavigations?.();
    stopTitles?.();
    removeEventListener("pageshow", restored);
  };
}

function onNavigation(changed: () => void): () => void {
  const { navigation } = window;
  navigation.addEventListener("navigatesuccess", changed);
  return () => navigation.removeEventListener("navigatesuccess", changed);
}

/** One text node is cheap to watch, the whole page is not. */
function onNewTitle(changed: () => void): () => void {
  const title = document.querySelector("head > title");
  if (!title) return () => undefined;
  const observer = new MutationObserver(changed);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
