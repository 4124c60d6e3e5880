import type { ResultCard } from "../../shared/listing/listing-reading.ts";
import type { CardMark } from "../messages/card-mark.ts";
import type { Answer } from "../messages/messages.ts";
import { makeHost, sheetOf } from "./chip.ts";

/** Cards marked in one go; the rest waits for the next idle moment, so that scrolling stays smooth. */
const perTurn = 20;

/** Puts a small mark beside the title link of each card that names a mark; returns what takes them away. */
export function markResults(
  cards: readonly ResultCard[],
  { marks, language, style }: Answer<"page>background: cards">,
): () => void {
  const links = titleLinks();
  const sheet = sheetOf(style);
  const hosts: HTMLElement[] = [];
  const waiting = cards.flatMap((card, place) => {
    const mark = marks[place];
    const link = links.get(URL.parse(card.url ?? "", document.baseURI)?.href ?? "");
    return mark && link ? [{ mark, link }] : [];
  });
  let stopped = false;
  const turn = () => {
    if (stopped) return;
    for (const { mark, link } of waiting.splice(0, perTurn)) {
      const host = markHost(mark, language, sheet);
      link.after(host);
      hosts.push(host);
    }
    if (waiting.length > 0) whenIdle(turn);
  };
  turn();
  return () => {
    stopped = true;
    for (const host of hosts) host.remove();
  };
}

function markHost({ outcome, text }: CardMark, language: string, sheet: CSSStyleSheet): HTMLElement {
  // Out of the flow: a mark must not move a price into the next line.
  const host = makeHost("result", language, "all:initial;position:absolute;z-index:1");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet];
  const dot = document.createElement("span");
  dot.className = "dot";
  dot.dataset.outcome = outcome;
  dot.setAttribute("role", "img");
  dot.setAttribute("aria-label", text);
  dot.title = text;
  root.append(dot);
  return host;
}

/** Each address with the link that carries its words, in one pass over the page's links. */
function titleLinks(): Map<string, Element> {
  const links = new Map<string, { link: HTMLAnchorElement; letters: number }>();
  for (const link of document.links) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const letters = (link.textContent ?? "").trim().length;
    const known = links.get(link.href);
    if (letters > 0 && (!known || letters > known.letters)) links.set(link.href, { link, letters });
  }
  return new Map([...links].map(([address, { link }]) => [address, link]));
}

function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 1_000 });
  else setTimeout(act, 50);
}
