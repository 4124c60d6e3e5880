/** Pixels between the chip and what it stands beside. */
const gap = 8;

export type Place = { left: number; top: number };
type Box = { left: number; top: number; right: number; bottom: number; width: number; height: number };

/**
 * The places to try, best first, in viewport pixels: after the title's last line where there is room, above the title, below it.
 * @param lines the boxes of the title's lines of text
 */
export function placesBeside(
  block: Box,
  lines: readonly Box[],
  chip: { width: number; height: number },
  viewportWidth: number,
): Place[] {
  const last = lines.at(-1) ?? block;
  const right = Math.min(Math.max(block.right, last.right), viewportWidth);
  const middle = last.top + (last.height - chip.height) / 2;
  const left = Math.max(0, Math.min(block.left, viewportWidth - chip.width));
  const places: Place[] = [];
  if (right - last.right >= chip.width + gap) places.push({ left: last.right + gap, top: middle });
  if (viewportWidth - last.right >= chip.width + 2 * gap) places.push({ left: last.right + gap, top: middle });
  places.push({ left, top: block.top - chip.height - gap / 2 }, { left, top: block.bottom + gap / 2 });
  return places;
}

/** Keeps the host beside the title without taking room in the page; returns what ends it. */
export function placeChip(host: HTMLElement, title: Element): () => void {
  let frame = 0;
  let moved: Place = { left: 0, top: 0 };
  const place = () => {
    frame = 0;
    const block = title.getBoundingClientRect();
    const lines = document.createRange();
    lines.selectNodeContents(title);
    const chip = host.getBoundingClientRect();
    const places = placesBeside(block, [...lines.getClientRects()], chip, document.documentElement.clientWidth);
    const best = places.find((candidate) => isFree(candidate, chip, title, host)) ?? places.at(-1);
    if (!best) return;
    // The host's origin depends on which ancestor is positioned: measure where it is and move it by the difference. Moved by
    // translation, it is painted elsewhere without anything being laid out again.
    moved = { left: moved.left + best.left - chip.left, top: moved.top + best.top - chip.top };
    host.style.setProperty("translate", `${moved.left}px ${moved.top}px`, "important");
  };
  const later = () => {
    frame ||= requestAnimationFrame(place);
  };
  host.style.setProperty("left", "0px", "important");
  host.style.setProperty("top", "0px", "important");
  place();
  const resized = new ResizeObserver(later);
  resized.observe(title);
  addEventListener("resize", later, { passive: true });
  // Fonts and images that arrive late move the title without resizing it.
  addEventListener("load", later, { once: true });
  const settled = setTimeout(later, 1_500);
  return () => {
    resized.disconnect();
    removeEventListener("resize", later);
    removeEventListener("load", later);
    clearTimeout(settled);
    cancelAnimationFrame(frame);
  };
}

/** Whether the chip would cover nothing but the title's own ground there. A place outside the view cannot be told and counts as free. */
function isFree({ left, top }: Place, chip: DOMRect, title: Element, host: Element): boolean {
  const y = top + chip.height / 2;
  if (top + scrollY < 0) return false;
  return [left + 2, left + chip.width / 2, left + chip.width - 2].every((x) => {
    const there = document.elementsFromPoint(x, y).find((element) => element !== host);
    return !there || there.contains(title) || title.contains(there);
  });
}
