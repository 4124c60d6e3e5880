/** A value to print above or below its dot, in user units. */
export type DotLabel = { text: string; x: number; y: number; below: boolean; anchor: "start" | "middle" | "end" };

/** Mean width of a letter of a value against the size of type. */
const letter = 0.6;

/** How far the middle of a value lies from its dot, against the size of type. */
export const labelShift = (below: boolean): number => (below ? 1.1 : -1);
/** How far a value that begins or ends at its dot reaches over it, against the size of type. */
export const labelReach = { start: -0.4, middle: 0, end: 0.4 } as const;

/**
 * For each label whether it lies below its dot: one that would cover another dot or a label before it changes sides, if nothing lies
 * there and it stays above the axis. @param bottom where the axis lies
 */
export function sidesOf(
  labels: readonly DotLabel[],
  dots: readonly { x: number; y: number }[],
  font: number,
  bottom: number,
): boolean[] {
  const placed: Box[] = [];
  return labels.map((label) => {
    const covers = (box: Box) =>
      placed.some((other) => overlaps(box, other)) ||
      dots.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    const [here, there] = [boxOf(label, label.below, font), boxOf(label, !label.below, font)];
    const moves = covers(here) && !covers(there) && there.bottom <= bottom && there.top >= -font;
    placed.push(moves ? there : here);
    return moves ? !label.below : label.below;
  });
}

type Box = { left: number; right: number; top: number; bottom: number };

function boxOf({ text, x, y, anchor }: DotLabel, below: boolean, font: number): Box {
  const width = text.length * font * letter;
  const begin = x + labelReach[anchor] * font - { start: 0, middle: width / 2, end: width }[anchor];
  const middle = y + labelShift(below) * font;
  return { left: begin, right: begin + width, top: middle - font * 0.55, bottom: middle + font * 0.55 };
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
