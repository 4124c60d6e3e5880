import type { PageDocument, PageElement } from "../page.ts";
import { visibleText } from "../visible-text.ts";
import { type Item, noProperties, typeName } from "./item.ts";

/** Scopes and properties looked at; a category page marks up some hundreds. */
const limits = { scopes: 400, properties: 4_000, depth: 12 };

/** The page's top-level microdata things with those inside them. */
export function readMicrodata(page: PageDocument): Item[] {
  const scopes = page.querySelectorAll("[itemscope]");
  const items: Item[] = [];
  const count = { left: limits.properties };
  for (let at = 0; at < Math.min(scopes.length, limits.scopes); at++) {
    const scope = scopes[at];
    if (scope && !(scope.hasAttribute("itemprop") && scope.parentElement?.closest("[itemscope]")))
      items.push(toItem(scope, count, 0));
  }
  return items;
}

function toItem(scope: PageElement, count: { left: number }, depth: number): Item {
  const properties = noProperties();
  const marked = scope.querySelectorAll("[itemprop]");
  for (let at = 0; at < marked.length && count.left > 0; at++) {
    const element = marked[at];
    // A property belongs to the nearest thing around it.
    if (!element || element.parentElement?.closest("[itemscope]") !== scope) continue;
    count.left--;
    const value =
      element.hasAttribute("itemscope") && depth < limits.depth ? toItem(element, count, depth + 1) : propertyValue(element);
    if (value === undefined) continue;
    for (const name of (element.getAttribute("itemprop") ?? "").split(/\s+/)) {
      if (!name) continue;
      const held = properties[name];
      if (held) held.push(value);
      else properties[name] = [value];
    }
  }
  return { types: (scope.getAttribute("itemtype") ?? "").split(/\s+/).filter(Boolean).map(typeName), properties };
}

/** What the standard says the value is, except that `content` counts on any element, because shops write it anywhere. */
function propertyValue(element: PageElement): string | undefined {
  const content = element.getAttribute("content");
  if (content?.trim()) return content.trim();
  switch (element.nodeName.toUpperCase()) {
    case "LINK":
    case "A":
      return visibleText(element) ?? element.getAttribute("href") ?? undefined;
    case "IMG":
      return element.getAttribute("alt") ?? undefined;
    case "META":
      return undefined;
    default:
      return visibleText(element, 5_000) ?? element.getAttribute("title") ?? undefined;
  }
}
