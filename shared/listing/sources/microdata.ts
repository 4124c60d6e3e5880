import type { PageElement } from "../page.ts";
import { visibleText } from "../visible-text.ts";
import type { Notation } from "./marked-things.ts";

export const microdata: Notation = {
  thing: "[itemscope]",
  type: "itemtype",
  marked: "[itemprop]",
  property: (element) => element.getAttribute("itemprop"),
  value: propertyValue,
};

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
