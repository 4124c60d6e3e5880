/** A stretch of a text, by UTF-16 offsets. */
export type Span = { start: number; end: number };

/** A part of a text, and whether it belongs to a span. */
export type Piece = { start: number; piece: string; marked: boolean };

/** A text cut at its spans; overlapping spans are marked once. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) cut.push({ start: at, piece: text.slice(at, from), marked: false });
    cut.push({ start: from, piece: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ start: at, piece: text.slice(at), marked: false });
  return cut;
}
