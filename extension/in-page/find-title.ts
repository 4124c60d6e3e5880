import type { PageAnswer } from "../messages/page-answer.ts";

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The element that shows the listing's title: the one that the store's table names, the heading whose words are the title's, else the
 * page's main heading. Only headings are looked at, so the cost does not grow with the page.
 */
export function findTitle(title: Extract<PageAnswer, { kind: "chip" }>["title"]): Element | undefined {
  const named = title?.selector ? query(title.selector) : undefined;
  if (named && isShown(named)) return named;
  const headings = [...document.querySelectorAll("h1, [itemprop=name], h2")].slice(0, 40).filter(isShown);
  const wanted = title && squeezed(title.words);
  const same = headings.find((heading) => {
    const words = squeezed(heading.textContent ?? "");
    return wanted && words && (wanted.startsWith(words) || words.startsWith(wanted));
  });
  return same ?? headings.find(({ tagName }) => tagName === "H1") ?? headings[0];
}

function query(selector: string): Element | undefined {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined; // the path was no selector
  }
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
