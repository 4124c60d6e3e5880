import { hostAttribute } from "./host.ts";

/** Milliseconds that a list is let draw more of itself before its new cards are looked for. */
const settle = 400;

/** Of which elements a list's cards are: a selector, and, where it is no store's own, how deep they lie below the list. */
type Kind = { selector: string; depth: number | undefined };

/**
 * Calls back when a list draws more of itself, as it does when somebody scrolls to its end: with all its elements that are like its cards.
 * @param cards the list's cards, in the page's order
 * @param item the store's own selector of them; else they are told by tag, class and place
 * @returns what ends it
 */
export function onMoreCards(cards: readonly Element[], item: string | undefined, more: (all: Element[]) => void): () => void {
  const list = listOf(cards);
  const [first] = cards;
  if (!list || !first) return () => undefined;
  const kind: Kind = item === undefined ? kindOf(first, list) : { selector: item, depth: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    more(Array.from(list.querySelectorAll(kind.selector)).filter((one) => !kind.depth || depthOf(one, list) === kind.depth));
  };
  const observer = new MutationObserver((changes) => {
    // Not put off by what comes next: a page may draw something all the time.
    if (changes.some(({ addedNodes }) => Array.from(addedNodes).some(isNotOurs))) timer ??= setTimeout(look, settle);
  });
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** What holds all cards and what is drawn behind them: lists draw page after page, each in a part of its own. */
function listOf(cards: readonly Element[]): Element | undefined {
  let around = cards[0]?.parentElement;
  const last = cards.at(-1);
  while (around && last && !around.contains(last)) around = around.parentElement;
  const above = around?.parentElement;
  return (above === document.documentElement ? around : above) ?? undefined;
}

function kindOf(card: Element, list: Element): Kind {
  const [name] = card.classList;
  return { selector: card.localName + (name === undefined ? "" : `.${CSS.escape(name)}`), depth: depthOf(card, list) };
}

function depthOf(element: Element, list: Element): number {
  let depth = 0;
  for (let around: Element | null = element; around && around !== list; around = around.parentElement) depth++;
  return depth;
}

const isNotOurs = (node: Node): boolean => !(node instanceof Element && node.hasAttribute(hostAttribute));
