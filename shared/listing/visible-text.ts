import { cleanText, shortLimit } from "./clean-text.ts";
import { isElement, type PageElement, type PageNode } from "./page.ts";

const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "SELECT", "OPTION", "BUTTON"]);
const inline = new Set(["A", "B", "BDI", "EM", "FONT", "I", "MARK", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U", "WBR"]);
const hiddenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|g-hdn|hidden|offscreen|clipped)(?:\s|$)/i;
/** Nodes looked at in one element; a heading or a price has a few dozen at most. */
const budget = 3_000;

/** The words of an element as a reader sees them, without scripts and without what its markup hides; one line. */
export function visibleText(element: PageElement, limit: number = shortLimit): string | undefined {
  let text = "";
  walkVisible(element, (node, name) => {
    if (name === undefined) text += node.textContent ?? "";
    // A block ends a word, an inline element does not: "$<b>5</b><sup>99</sup>" and "<p>a</p><p>b</p>".
    else if (!inline.has(name)) text += " ";
    return text.length < limit * 2;
  });
  return cleanText(text, limit);
}

const centsClass = /cent|fraction|decimal|sup(?:erscript)?$/i;

/** As `visibleText`, for a price: small digits set behind the whole ones without a mark are its decimals ("9" and a raised "99" are 9.99). */
export function priceText(element: PageElement): string | undefined {
  let text = "";
  let raised = false;
  walkVisible(element, (node, name) => {
    if (name === undefined) {
      const part = (node.textContent ?? "").trim();
      text += raised && /^\d{2}$/.test(part) && /\d$/.test(text.trim()) ? `.${part}` : (node.textContent ?? "");
      if (raised && /^\d{2}\b/.test(part)) text = text.replace(/(\d)\s+\.(\d{2})$/, "$1.$2");
      if (part) raised = false;
    } else {
      raised = name === "SUP" || (isElement(node) && centsClass.test(node.getAttribute("class") ?? ""));
      if (!inline.has(name)) text += " ";
    }
    return text.length < 240;
  });
  return cleanText(text, 200);
}

/** Visits what is shown below an element in the order of the page: texts with no name, elements with theirs. Ends early on `false`. */
function walkVisible(element: PageElement, visit: (node: PageNode, name: string | undefined) => boolean): void {
  const open: PageNode[] = [];
  let node: PageNode | null = element.firstChild;
  for (let seen = 0; seen < budget; seen++) {
    while (node === null) {
      const parent = open.pop();
      if (!parent) return;
      node = parent.nextSibling;
    }
    let inside: PageNode | null = null;
    if (node.nodeType === 3) {
      if (!visit(node, undefined)) return;
    } else if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      if (!unseen.has(name) && !isHidden(node)) {
        if (!visit(node, name)) return;
        inside = node.firstChild;
      }
    }
    if (inside) {
      open.push(node);
      node = inside;
    } else node = node.nextSibling;
  }
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
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}
