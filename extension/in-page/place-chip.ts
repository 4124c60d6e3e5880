import { emptyGroundOf, groundOf, type MayCover } from "./free-place.ts";
import { type Place, placesBeside } from "./places-beside.ts";

/** Pixels between the chip and the corner of the window where it stands when there is no room beside the title. */
const margin = 12;
/** Milliseconds before a chip in the corner looks for room beside the title again: a page may grow with every frame for a while. */
const cornerRest = 1_000;

/**
 * Keeps the host beside the title without taking room in the page, or, where every place there would cover something, in a corner of
 * the window. Returns what ends it.
 * @param lost called when one of the two is no longer in the page
 */
export function placeChip(host: HTMLElement, title: Element, lost: () => void): () => void {
  let moved: Place = { left: 0, top: 0 };
  /** How far the title's box is from the chip's. */
  let apart: Place | undefined;
  let placedAt = 0;
  /** Tells when a chip that was placed out of view comes into it. */
  let comes: IntersectionObserver | undefined;
  const isGround = groundOf(title);
  const isEmptyGround = emptyGroundOf(title);
  const set = (name: string, value: string) => host.style.setProperty(name, value, "important");
  const place = () => {
    if (!host.isConnected || !title.isConnected) return lost();
    placedAt = performance.now();
    const block = title.getBoundingClientRect();
    const lines = document.createRange();
    lines.selectNodeContents(title);
    const boxes = lines.getClientRects();
    const chip = host.getBoundingClientRect();
    const toLeft = title.matches(":dir(rtl)");
    const places = placesBeside(block, boxes[boxes.length - 1], chip, document.documentElement.clientWidth, toLeft);
    // The part of another block that holds nothing is better than a corner of the window, where the page goes on underneath.
    const best =
      places.find((candidate) => isFree(candidate, chip, host, isGround)) ??
      places.find((candidate) => isFree(candidate, chip, host, isEmptyGround));
    apart = best && { left: block.left - best.left, top: block.top - best.top };
    if (!best) return stand("fixed", `auto ${margin}px ${margin}px auto`, true);
    if (host.style.position === "fixed") {
      moved = { left: 0, top: 0 };
      stand("absolute", "0 auto auto 0", false);
      return place();
    }
    // The host's origin depends on which ancestor is positioned: measure where it is and move it by the difference. Moved by
    // translation, it is painted elsewhere without anything being laid out again.
    moved = { left: moved.left + best.left - chip.left, top: moved.top + best.top - chip.top };
    set("translate", `${moved.left}px ${moved.top}px`);
    if (best.top + chip.height > innerHeight) whenItComes();
  };
  // What stands where nobody sees it cannot be asked for: it is looked at once more when it can.
  const whenItComes = () => {
    comes ??= new IntersectionObserver(
      (entries) => {
        if (!entries.at(-1)?.isIntersecting) return;
        comes?.disconnect();
        place();
      },
      { threshold: 1 },
    );
    comes.observe(host);
  };
  /** The chip's menu opens upwards in the corner. */
  const stand = (position: string, inset: string, isCorner: boolean) => {
    host.toggleAttribute("data-corner", isCorner);
    set("position", position);
    set("inset", inset);
    set("translate", "none");
  };
  // Called when the browser has laid the page out and before it paints: nothing is laid out for us alone, and the chip is first painted
  // where it belongs. To be called again is to be observed anew.
  const sized = new ResizeObserver((entries) =>
    entries.some(({ target }) => target === title || target === host) ? place() : lookAgain(),
  );
  const later = () => {
    sized.unobserve(host);
    sized.observe(host);
  };
  // What comes late above the title, or where the chip stands, makes something around the title larger or smaller.
  const lookAgain = () => {
    if (apart ? !isStill(title, host, apart, isEmptyGround) : performance.now() - placedAt > cornerRest) later();
  };
  sized.observe(host);
  for (let around: Element | null = title; around; around = around.parentElement) sized.observe(around);
  addEventListener("resize", later);
  return () => {
    sized.disconnect();
    comes?.disconnect();
    removeEventListener("resize", later);
  };
}

/** Whether the chip stands beside the title as it was placed, on nothing else's ground. */
function isStill(title: Element, host: Element, apart: Place, mayCover: MayCover): boolean {
  const block = title.getBoundingClientRect();
  const chip = host.getBoundingClientRect();
  const { left, top, width, height } = chip;
  const isWhereItWas = Math.abs(block.left - apart.left - left) < 1 && Math.abs(block.top - apart.top - top) < 1;
  if (!isWhereItWas) return false;
  const under = document.elementsFromPoint(left + width / 2, top + height / 2).find((there) => there !== host);
  return mayCover(under, chip);
}

/** Whether the chip would cover nothing there but what it may. A place outside the view cannot be told and counts as free. */
function isFree({ left, top, far }: Place, { width, height }: DOMRect, host: Element, mayCover: MayCover): boolean {
  if (top + scrollY < 0) return false;
  const box = { left, top, right: left + width, bottom: top + height };
  const xs = [left + 2, left + width / 2, left + width - 2];
  // Each look costs a page of a real shop some tenths of a millisecond: beside the title one row of them is enough.
  const ys = [top + height / 2];
  if (far) ys.push(far === "top" ? top + 2 : top + height - 2);
  return ys.every((y) => xs.every((x) => mayCover(topmost(x, y, host), box)));
}

/** What is painted on top at a point, but for the chip itself. */
function topmost(x: number, y: number, host: Element): Element | null | undefined {
  // Asked for all that lies there only where the chip itself is on top: that costs several times as much.
  const there = document.elementFromPoint(x, y);
  return there === host ? document.elementsFromPoint(x, y)[1] : there;
}
