type Box = { left: number; right: number; top: number; bottom: number };

/** The point whose box is nearest to a place, within `reach` pixels: a finger is wider than a dot. */
export function nearestPoint<T>(
  points: readonly { point: T; box: Box }[],
  x: number,
  y: number,
  reach = 36,
): { point: T; box: Box } | undefined {
  let best: { found: { point: T; box: Box }; distance: number } | undefined;
  for (const found of points) {
    const { left, right, top, bottom } = found.box;
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance <= reach && (!best || distance < best.distance)) best = { found, distance };
  }
  return best?.found;
}
