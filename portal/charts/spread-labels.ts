/** Moves labels at the ends of lines apart so that none covers another, keeping their order; `least` and all positions are in user units. */
export function spreadLabels<T extends { y: number }>(labels: readonly T[], least: number, top: number, bottom: number): T[] {
  const spread = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label }));
  for (let index = 1; index < spread.length; index++) {
    const [above, below] = [spread[index - 1], spread[index]];
    if (above && below) below.y = Math.max(below.y, above.y + least);
  }
  // What was pushed over the lower edge pushes back upwards.
  let limit = bottom;
  for (const label of spread.toReversed()) {
    label.y = Math.max(top, Math.min(label.y, limit));
    limit = label.y - least;
  }
  return spread;
}
