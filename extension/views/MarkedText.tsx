import { Fragment } from "react";

export type Span = { start: number; end: number };

/** A text with spans of it marked; overlapping spans are marked once. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {pieces(text, spans).map(({ start, piece, marked }) =>
        marked ? <mark key={start}>{piece}</mark> : <Fragment key={start}>{piece}</Fragment>,
      )}
    </>
  );
}

type Piece = { start: number; piece: string; marked: boolean };

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
