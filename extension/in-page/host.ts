import { hostAttribute } from "../messages/host-attribute.ts";

/** Constructed, not written into the page: a page's content security policy has no say over it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * A host for a shadow root.
 * @param style declarations, each of them important: a page's own rules must not reach the host, and inline and important is what no
 * style sheet can outweigh
 */
export function makeHost(what: "chip" | "result", language: string, style: string): HTMLElement {
  const host = document.createElement("span");
  host.setAttribute(hostAttribute, what);
  host.lang = language;
  host.style.cssText = style;
  return host;
}
