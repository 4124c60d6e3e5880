import { Fragment } from "react";
import { pieces, type Span } from "../../shared/mention/marked-pieces.ts";

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
