import { cleanText, shortLimit } from "./clean-text.ts";
import { isElement, type PageElement, type PageNode } from "./page.ts";

const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "SELECT", "OPTION", "BUTTON"]);
const inline = new Set(["A", "B", "BDI", "EM", "FONT", "I", "MARK", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U", "WBR"]);
const hiddenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|g-hdn|hidden|offscreen|clipped)(?:\s|$)/i;
/** Nodes looked at in one element; a heading or a price has a few dozen at most. */
const budget = 3_000;

/** The words of an element as a reader sees them, without scripts and without what its markup hides; one line. */
export function visibleText(element: PageElement, limit: number = shortLimit): string | undefined {
  const stack: PageNode[] = [element];
  let text = "";
  for (let seen = 0; stack.length > 0 && seen < budget && text.length < limit * 2; seen++) {
    const node = stack.pop();
    if (!node) break;
    if (node.nodeType === 3) {
      text += node.textContent ?? "";
      continue;
    }
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (node !== element && (unseen.has(name) || isHidden(node))) continue;
    // A block ends a word, an inline element does not: "$<b>5</b><sup>99</sup>" and "<p>a</p><p>b</p>".
    if (!inline.has(name)) text += " ";
    const { childNodes } = node;
    for (let at = Math.min(childNodes.length, budget) - 1; at >= 0; at--) {
      const child = childNodes[at];
      if (child) stack.push(child);
    }
  }
  return cleanText(text, limit);
}

/** Whether the element's own markup hides it. Style sheets are not asked: that would force a layout. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) return true;
  const classes = element.getAttribute("class");
  return classes !== null && hiddenClass.test(classes);
}
