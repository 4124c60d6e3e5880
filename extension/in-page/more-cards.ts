/** Milliseconds that a list is let draw itself before its cards are looked for. */
const settle = 400;

/**
 * Calls back when a list draws more of itself, as it does when somebody scrolls to its end, or other words into its cards, as it does when
 * somebody sorts it: with all its elements that are like its cards.
 * @param cards the list's cards, in the page's order, at least one
 * @param item the store's own selector of them; else they are told by tag, class and depth
 * @returns what ends it
 */
export function onMoreCards(cards: readonly Element[], item: string | undefined, more: (all: Element[]) => void): () => void {
  const [first] = cards;
  const list = first && listOf(first, cards.at(-1));
  if (!list) return () => {};
  const depth = depthOf(first);
  const [name] = first.classList;
  const selector = item ?? first.localName + (name ? `.${CSS.escape(name)}` : "");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    more([...list.querySelectorAll(selector)].filter((one) => item || depthOf(one) === depth));
  };
  const observer = new MutationObserver(() => {
    // Not put off by what comes next: a page may draw something all the time.
    timer ??= setTimeout(look, settle);
  });
  observer.observe(list, { childList: true, subtree: true, characterData: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** What holds all cards and what is drawn behind them: lists draw page after page, each in a part of its own. */
function listOf(first: Element, last: Element | undefined): Element | null {
  let around = first.parentElement;
  while (around && last && !around.contains(last)) around = around.parentElement;
  return around && around !== document.body ? around.parentElement : around;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let around: Element | null = element; around; around = around.parentElement) depth++;
  return depth;
}
