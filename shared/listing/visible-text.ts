import { cleanText, shortLimit } from "./clean-text.ts";
import { isElement, type PageElement, type PageNode } from "./page.ts";

const unseen = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT OPTION BUTTON #COMMENT".split(" "));
const inline = new Set("A B BDI EM FONT I MARK S SMALL SPAN STRONG SUB SUP U WBR".split(" "));
const hiddenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|g-hdn|hidden|offscreen|clipped)(?:\s|$)/i;
const hiddenStyle = /display:\s*none|visibility:\s*hidden/i;
/** Nodes looked at in one element; a heading or a price has a few dozen at most. */
const budget = 3_000;

/** The words of an element as a reader sees them, without scripts and without what its markup hides; one line. */
export function visibleText(element: PageElement, limit: number = shortLimit): string | undefined {
  return cleanText(wordsIn(element, limit * 2), limit);
}

/** Whoever joins words otherwise than one behind the other: told of each element that is entered, asked about each text. */
export type Joiner = { enter: (element: PageElement, name: string) => void; join: (text: string, words: string) => string };

/**
 * The words as they stand in the page, from the first on until there are enough. One function with all in it: a page runs it when nothing
 * is compiled yet, and then a function called costs more than what it does.
 * @param enough UTF-16 units
 */
export function wordsIn(element: PageElement, enough: number, joiner?: Joiner): string {
  let text = "";
  const open: PageNode[] = [];
  let node: PageNode | null = element.firstChild;
  for (let seen = 0; seen < budget && text.length < enough; seen++) {
    while (node === null) {
      const parent = open.pop();
      if (!parent) return text;
      node = parent.nextSibling;
    }
    const written = node.nodeName;
    if (written === "#text") {
      const words = node.textContent ?? "";
      text = joiner ? joiner.join(text, words) : text + words;
    } else {
      const name = written.toUpperCase();
      if (!unseen.has(name) && isElement(node) && !isHidden(node)) {
        // A block ends a word, an inline element does not: "$<b>5</b><sup>99</sup>" and "<p>a</p><p>b</p>".
        if (!inline.has(name)) text += " ";
        joiner?.enter(node, name);
        const inside: PageNode | null = node.firstChild;
        if (inside) {
          open.push(node);
          node = inside;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
  return text;
}

/** Whether the element's own markup hides it. Style sheets are not asked: that would force a layout. */
export function isHidden(element: PageElement): boolean {
  if (isGone(element)) return true;
  const classes = element.getAttribute("class");
  return classes !== null && hiddenClass.test(classes);
}

/** As `isHidden`, but words kept for screen readers alone count as shown: they are what the page says to some readers. */
export function isGone(element: PageElement): boolean {
  // Next.js sends parts of a page hidden as `S:0` and shows them by script: a saved page still has them so.
  if (element.hasAttribute("hidden") && !element.getAttribute("id")?.startsWith("S:")) return true;
  const style = element.getAttribute("style");
  return style !== null && hiddenStyle.test(style);
}
