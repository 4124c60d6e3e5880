import type { PageAnswer } from "../messages/page-answer.ts";

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The element that shows the listing's title: the one that the store's table names, the heading whose words are the title's, else the
 * page's main heading. Only headings are looked at, so the cost does not grow with the page.
 */
export function findTitle(title: Extract<PageAnswer, { kind: "chip" }>["title"]): Element | undefined {
  const named = title?.selector ? query(title.selector) : undefined;
  if (named && isShown(named)) return named;
  const wanted = title && squeezed(title.words);
  let first: Element | undefined;
  for (const kind of ["h1", "[itemprop=name]", "h2"])
    for (const heading of [...document.querySelectorAll(kind)].slice(0, 40).filter(isShown)) {
      const words = squeezed(heading.textContent ?? "");
      if (wanted && words && (wanted.startsWith(words) || words.startsWith(wanted))) return heading;
      first ??= heading;
    }
  return first;
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
