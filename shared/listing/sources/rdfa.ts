import type { PageDocument, PageElement } from "../page.ts";
import { visibleText } from "../visible-text.ts";
import { type Item, type ItemValue, noProperties, typeName } from "./item.ts";

const limits = { things: 200, properties: 2_000, depth: 8 };

/** The page's top-level RDFa things (`typeof`, `property`) with those inside them. */
export function readRdfa(page: PageDocument): Item[] {
  const typed = page.querySelectorAll("[typeof]");
  const items: Item[] = [];
  const count = { left: limits.properties };
  for (let at = 0; at < Math.min(typed.length, limits.things); at++) {
    const element = typed[at];
    if (element && !(propertyOf(element) && element.parentElement?.closest("[typeof]"))) items.push(toItem(element, count, 0));
  }
  return items;
}

/** RDFa names a property by `property`, and links by `rel`. */
function propertyOf(element: PageElement): string | null {
  return element.getAttribute("property") ?? (element.hasAttribute("typeof") ? element.getAttribute("rel") : null);
}

function toItem(scope: PageElement, count: { left: number }, depth: number): Item {
  const properties = noProperties();
  const marked = scope.querySelectorAll("[property], [rel][typeof]");
  for (let at = 0; at < marked.length && count.left > 0; at++) {
    const element = marked[at];
    if (!element || element.parentElement?.closest("[typeof]") !== scope) continue;
    count.left--;
    const value: ItemValue | undefined =
      element.hasAttribute("typeof") && depth < limits.depth
        ? toItem(element, count, depth + 1)
        : (element.getAttribute("content") ?? visibleText(element, 5_000));
    if (value === undefined || value === "") continue;
    for (const written of (propertyOf(element) ?? "").split(/\s+/)) {
      const name = written.replace(/^.*[/:#]/, "");
      if (!name) continue;
      const held = properties[name];
      if (held) held.push(value);
      else properties[name] = [value];
    }
  }
  return { types: (scope.getAttribute("typeof") ?? "").split(/\s+/).filter(Boolean).map(typeName), properties };
}
