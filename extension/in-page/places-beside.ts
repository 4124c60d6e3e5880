import type { Box } from "./free-place.ts";

/** Pixels between the chip and what it stands beside. */
const gap = 8;

/** `far` is the edge of the chip that lies away from the title, where it may reach into what stands there. */
export type Place = { left: number; top: number; far?: "top" | "bottom" };
type Sized = Box & { width: number; height: number };

/**
 * The places to try, best first, in viewport pixels: after the title's last line where there is room, then above and below the title,
 * each at its beginning and at its end.
 * @param lastLine the box of the title's last line of text
 * @param toLeft the title is written from right to left: its lines end at the left
 */
export function placesBeside(
  block: Sized,
  lastLine: Sized | undefined,
  chip: { width: number; height: number },
  viewportWidth: number,
  toLeft = false,
): Place[] {
  const last = lastLine ?? block;
  const right = Math.min(Math.max(block.right, last.right), viewportWidth);
  const middle = last.top + (last.height - chip.height) / 2;
  const left = Math.max(0, Math.min(block.left, viewportWidth - chip.width));
  const end = Math.max(left, right - chip.width);
  const above = block.top - chip.height - gap / 2;
  const below = block.bottom + gap / 2;
  // Up to the block's own edge, or to the window's with a gap there too.
  const room = toLeft ? last.left - Math.min(Math.max(block.left, 0), gap) : Math.max(right, viewportWidth - gap) - last.right;
  const after = { left: toLeft ? last.left - gap - chip.width : last.right + gap, top: middle };
  const sides = toLeft ? [end, left] : [left, end];
  return [
    ...(room >= chip.width + gap ? [after] : []),
    ...sides.flatMap((side): Place[] => [
      { left: side, top: above, far: "top" },
      { left: side, top: below, far: "bottom" },
    ]),
  ];
}
