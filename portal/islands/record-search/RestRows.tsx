import { lazy, memo, Suspense, useEffect, useRef } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { Language } from "../../text/language.ts";
import { ResultRows } from "./ResultRows.tsx";
import type { ColumnId } from "./result-columns.tsx";
import { blockSize, type ShownPage } from "./search-state.ts";
import { useGrowing } from "./use-growing.ts";

const LongRows = lazy(async () => ({ default: (await import("./LongRows.tsx")).LongRows }));

export type RestProps = {
  language: Language;
  columns: readonly ColumnId[];
  page: ShownPage;
  /** True while the page is not the newest: the rows are kept for a moment, but nobody may read them. */
  hidden: boolean;
  /** Rows before this one stand in the page already. */
  from: number;
  /** Where row 0 begins in the document, and how high a row is, in CSS pixels. */
  offset: number;
  rowHeight: number;
  /** True where a long list must stand whole too, for paper. */
  whole: boolean;
  need: (row: number) => void;
};

// Short lists stand whole, so that printing and the browser's own find see every row.
export const wholeUpTo = 100;
/** Rows drawn in one frame: a few milliseconds of work. */
export const pieceSize = 10;

/** The rows below those that the window shows at once. */
export const RestRows = memo(function RestRows(props: RestProps) {
  const { page, hidden, from, whole } = props;
  const long = page.total > wholeUpTo && !whole;
  const pieces = Math.ceil(Math.max(0, (long ? Math.min(page.total, from + 2 * pieceSize) : page.total) - from) / pieceSize);
  const grown = useGrowing(page.since, pieces, hidden);
  const drawn = whole ? pieces : grown;
  const { need } = props;
  useEffect(() => {
    if (hidden) return;
    const end = Math.min(page.total, from + drawn * pieceSize);
    for (let row = from; row < end; row += pieceSize) need(row);
    if (end > from) need(end - 1);
  }, [need, page.total, from, drawn, hidden]);
  if (pieces === 0) return null;
  const beginning = (
    <tbody hidden={hidden}>
      <Pieces {...props} first={0} count={drawn} />
    </tbody>
  );
  if (!long) return beginning;
  return (
    <Suspense fallback={beginning}>
      <LongRows {...props} />
    </Suspense>
  );
});

type PieceProps = Pick<RestProps, "language" | "columns" | "page" | "from"> & { first: number; count: number };

/** Some pieces of the rest, counted from `from`. A piece that stays as it was is not drawn again. */
export function Pieces({ language, columns, page, from, first, count }: PieceProps) {
  const kept = useRef(new Map<number, readonly ResultRow[]>());
  return Array.from({ length: count }, (_, at) => {
    const start = from + (first + at) * pieceSize;
    const rows = rowsFrom(page.blocks, start);
    const before = kept.current.get(start);
    const same = before?.length === rows.length && before.every((row, place) => row === rows[place]);
    const piece = same ? before : rows;
    kept.current.set(start, piece);
    return <ResultRows key={start} language={language} columns={columns} rows={piece} first={start} />;
  });
}

const rowsFrom = (blocks: ReadonlyMap<number, ResultRow[]>, start: number): ResultRow[] =>
  Array.from(
    { length: pieceSize },
    (_, at) => blocks.get(Math.floor((start + at) / blockSize))?.[(start + at) % blockSize],
  ).filter((row) => row !== undefined);
