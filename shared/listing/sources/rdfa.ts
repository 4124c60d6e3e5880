import { visibleText } from "../visible-text.ts";
import type { Notation } from "./marked-things.ts";

/** RDFa names a property by `property`, and one that is a thing perhaps by `rel`. */
export const rdfa: Notation = {
  thing: "[typeof]",
  type: "typeof",
  marked: "[property], [rel][typeof]",
  property: (element) =>
    element.getAttribute("property") ?? (element.hasAttribute("typeof") ? element.getAttribute("rel") : null),
  value: (element) => element.getAttribute("content") ?? visibleText(element, 5_000),
};
