/** Milliseconds to wait for a page to settle after it changed its address or its title. */
const settle = 300;

/**
 * Calls back when the page in this tab becomes another one without being loaded: a single-page shop's navigation, a
 * chosen variant that changes the title, a return from the back/forward cache. Returns what ends it.
 * @param lookAgain whether a page that is drawn late is still waited for
 */
export function onPageChange(changed: () => void, lookAgain: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  };
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) changed();
  };
  const navigation = "navigation" in window ? window.navigation : undefined;
  navigation?.addEventListener("navigatesuccess", later);
  addEventListener("popstate", later);
  addEventListener("pageshow", restored);
  // Shops keep document.title in step with the product; its one text node is cheap to watch, the whole page is not.
  const title = document.querySelector("head > title");
  const retitled = title ? new MutationObserver(later) : undefined;
  if (title) retitled?.observe(title, { childList: true, characterData: true, subtree: true });
  // Scripted shops draw the product after the document is idle: look again twice, further apart.
  const lateLooks = [700, 2_500].map((wait) => setTimeout(() => lookAgain() && changed(), wait));
  return () => {
    clearTimeout(timer);
    for (const look of lateLooks) clearTimeout(look);
    navigation?.removeEventListener("navigatesuccess", later);
    removeEventListener("popstate", later);
    removeEventListener("pageshow", restored);
    retitled?.disconnect();
  };
}
