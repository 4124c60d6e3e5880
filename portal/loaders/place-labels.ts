export type Circle = { x: number; y: number; radius: number };
export type Label = { x: number; y: number; anchor: "start" | "middle" | "end" };
type Box = { left: number; right: number; top: number; bottom: number };

/** Public Sans at weight 600 is about this wide a letter, in font sizes. */
const letterWidth = 0.56;

/**
 * Places a name beside each of the first `names.length` circles so that it covers no circle and no other name; a name
 * that fits nowhere is left out.
 * @param size of the letters, in the units of the picture
 * @param width of the picture
 */
export function placeLabels(
  circles: readonly Circle[],
  names: readonly string[],
  size: number,
  width: number,
): (Label | undefined)[] {
  const taken: Box[] = circles.map(boxOf);
  return names.map((name, at) => {
    const circle = circles[at];
    if (circle === undefined) return undefined;
    const found = candidates(circle, name.length * size * letterWidth, size).find(({ box }) => {
      const others = taken.filter((_, place) => place !== at);
      return box.left > 0 && box.right < width && others.every((other) => !overlap(box, other));
    });
    if (found) taken.push(found.box);
    return found?.label;
  });
}

function candidates({ x, y, radius }: Circle, width: number, size: number): { label: Label; box: Box }[] {
  const gap = radius + 3;
  const line = y + size * 0.35;
  const rows = { top: line - size * 0.8, bottom: line + size * 0.2 };
  const middle = (baseline: number) => ({
    label: { x, y: baseline, anchor: "middle" as const },
    box: { left: x - width / 2, right: x + width / 2, top: baseline - size * 0.8, bottom: baseline + size * 0.2 },
  });
  return [
    { label: { x: x - gap, y: line, anchor: "end" }, box: { left: x - gap - width, right: x - gap, ...rows } },
    { label: { x: x + gap, y: line, anchor: "start" }, box: { left: x + gap, right: x + gap + width, ...rows } },
    middle(y - gap),
    middle(y + gap + size * 0.8),
  ];
}

const boxOf = ({ x, y, radius }: Circle): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
