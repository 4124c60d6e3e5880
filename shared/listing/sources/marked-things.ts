import type { PageDocument, PageElement } from "../page.ts";
import { type Item, type ItemValue, noProperties, typeName } from "./item.ts";

/** How one notation writes things and their properties into a page's elements. */
export type Notation = {
  /** Selects a thing. */
  thing: string;
  /** The attribute that names a thing's types. */
  type: string;
  /** Selects what may be a property. */
  marked: string;
  /** The names of the property that an element is; absent when it is none. */
  property: (element: PageElement) => string | null;
  /** The value of a property that is no thing. */
  value: (element: PageElement) => string | undefined;
};

/** Things and properties looked at, and how deep they lie in each other; a category page marks up some hundreds. */
const mostThings = 400;
const mostProperties = 4_000;
const mostDepth = 12;

/** The page's top-level things in a notation, with those inside them. */
export function readMarkedThings(page: PageDocument, notation: Notation): Item[] {
  const found = page.querySelectorAll(notation.thing);
  const items: Item[] = [];
  const count = { left: mostProperties };
  for (let at = 0; at < Math.min(found.length, mostThings); at++) {
    const element = found[at];
    if (element && !(notation.property(element) && element.parentElement?.closest(notation.thing)))
      items.push(toItem(element, notation, count, 0));
  }
  return items;
}

function toItem(scope: PageElement, notation: Notation, count: { left: number }, depth: number): Item {
  const properties = noProperties();
  const marked = scope.querySelectorAll(notation.marked);
  for (let at = 0; at < marked.length && count.left > 0; at++) {
    const element = marked[at];
    // A property belongs to the nearest thing around it.
    if (!element || element.parentElement?.closest(notation.thing) !== scope) continue;
    count.left--;
    const value: ItemValue | undefined =
      depth < mostDepth && element.matches(notation.thing)
        ? toItem(element, notation, count, depth + 1)
        : notation.value(element);
    if (!value) continue;
    for (const written of namesIn(notation.property(element))) {
      const name = written.replace(/^.*[/:#]/, "");
      if (!name) continue;
      const held = properties[name];
      if (held) held.push(value);
      else properties[name] = [value];
    }
  }
  return { types: namesIn(scope.getAttribute(notation.type)).map(typeName), properties };
}

function namesIn(written: string | null): string[] {
  return (written ?? "").split(/\s+/).filter(Boolean);
}
