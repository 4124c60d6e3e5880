import type { TitledCard } from "../../shared/listing/results/title-cards.ts";
import type { CardMark } from "../messages/card-mark.ts";
import type { PageTools } from "./page-tools.ts";

export type MarkedCard = { place: TitledCard["place"]; mark: CardMark };

/** Pixels from a mark's top to its middle, its margin with it. */
const half = 8;

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
  { inSteps, makeHost, sheetOf }: PageTools,
): () => void {
  const sheet = sheetOf(css);
  // Out of the flow: a mark must not move a price into the next line.
  const host = makeHost("result", language, "all:initial!important;position:absolute!important;z-index:1!important");
  const model = { host, dot: modelDot() };
  const waiting = new Map<Element, MarkedCard>();
  const shown: Shown[] = [];
  function* show(links: readonly Element[]): Generator<void, void> {
    for (const link of links) {
      const card = waiting.get(link);
      if (card && waiting.delete(link)) {
        const host = showMark(link, card.mark, model, sheet);
        shown.push({ host, place: card.place as Element, x: 0, y: 0 });
        laidOut.observe(host);
      }
      yield;
    }
  }
  // Called when the browser has laid the page out and before it paints: nothing is laid out for us alone.
  const laidOut = new ResizeObserver(() => putBeside(shown));
  const near = new IntersectionObserver(
    (entries) => {
      const links = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const link of links) near.unobserve(link);
      void inSteps(show(links));
    },
    { rootMargin: ahead },
  );
  for (const card of marked) {
    const link = linkAt(card.place as Element);
    waiting.set(link, card);
    near.observe(link);
  }
  return () => {
    near.disconnect();
    laidOut.disconnect();
    waiting.clear();
    for (const { host } of shown) host.remove();
  };
}

/** A mark with the title that it belongs to, and how far it was moved there, in pixels. */
type Shown = { host: HTMLElement; place: Element; x: number; y: number };

/**
 * Moves marks to the end of their titles' last visible lines. A mark stands after a link, and a link may hold a whole heading, so that
 * what follows in the page is the price. All is measured before anything is moved: the page is laid out once.
 */
function putBeside(marks: readonly Shown[]): void {
  for (const mark of marks) {
    const { left, top } = mark.host.getBoundingClientRect();
    const end = endOf(mark.place);
    mark.x += end.left - left;
    mark.y += end.top - top;
  }
  for (const { host, x, y } of marks) host.style.setProperty("translate", `${x}px ${y}px`, "important");
}

/** Where a title ends for its reader: shops cut long ones. A picture that is one gets the mark into its corner. */
function endOf(place: Element): { left: number; top: number } {
  const box = place.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(place);
  const last = [...words.getClientRects()].findLast(({ bottom }) => bottom < box.bottom + 3);
  return last ? { left: last.right, top: last.top + last.height / 2 - half } : box;
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
  dot.role = "img";
  return dot;
}

function showMark(link: Element, { outcome, text }: CardMark, model: Model, sheet: CSSStyleSheet): HTMLElement {
  const host = model.host.cloneNode() as HTMLElement;
  const dot = model.dot.cloneNode() as HTMLElement;
  dot.setAttribute("data-outcome", outcome);
  dot.ariaLabel = text;
  dot.title = text;
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet];
  root.append(dot);
  link.after(host);
  return host;
}
