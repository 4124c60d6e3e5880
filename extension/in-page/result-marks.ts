import type { TitledCard } from "../../shared/listing/results/title-cards.ts";
import type { CardMark } from "../messages/card-mark.ts";
import type { PageTools } from "./page-tools.ts";

export type MarkedCard = { place: TitledCard["place"]; mark: CardMark };

/** How far outside the window a card gets its mark, so that none is seen without. */
const ahead = "100%";

/**
 * Puts a small mark beside the title of each card that comes near the window; returns what takes them away.
 * @param css style sheet of each mark's shadow root
 */
export function markCards(
  marked: readonly MarkedCard[],
  language: string,
  css: string,
  { inSteps, makeHost, sheetOf }: Pick<PageTools, "inSteps" | "makeHost" | "sheetOf">,
): () => void {
  const sheet = sheetOf(css);
  // Out of the flow: a mark must not move a price into the next line.
  const host = makeHost("result", language, "all:initial!important;position:absolute!important;z-index:1!important");
  const model = { host, dot: modelDot() };
  const marks = new Map<Element, CardMark>();
  const hosts: HTMLElement[] = [];
  function* show(links: readonly Element[]): Generator<void, void> {
    for (const link of links) {
      const mark = marks.get(link);
      if (mark && marks.delete(link)) hosts.push(showMark(link, mark, model, sheet));
      yield;
    }
  }
  const near = new IntersectionObserver(
    (entries) => {
      const links = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const link of links) near.unobserve(link);
      void inSteps(show(links));
    },
    { rootMargin: ahead },
  );
  for (const { place, mark } of marked) {
    const link = linkAt(place as Element);
    marks.set(link, mark);
    near.observe(link);
  }
  return () => {
    near.disconnect();
    marks.clear();
    for (const host of hosts) host.remove();
  };
}

/** The link that a title stands in or holds: the mark comes after it, so that it is no part of its words. */
function linkAt(place: Element): Element {
  return place.closest("a[href]") ?? place.querySelector("a[href]") ?? place;
}

type Model = { host: HTMLElement; dot: HTMLElement };

/** What every mark has in common: copying it is the cheapest way to another one. */
function modelDot(): HTMLElement {
  const dot = document.createElement("span");
  dot.className = "dot";
  dot.setAttribute("role", "img");
  return dot;
}

function showMark(link: Element, { outcome, text }: CardMark, model: Model, sheet: CSSStyleSheet): HTMLElement {
  const host = model.host.cloneNode() as HTMLElement;
  const dot = model.dot.cloneNode() as HTMLElement;
  dot.setAttribute("data-outcome", outcome);
  dot.setAttribute("aria-label", text);
  dot.setAttribute("title", text);
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet];
  root.append(dot);
  link.after(host);
  return host;
}
