import { type KeyboardEvent, lazy, memo, Suspense, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Sort } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { RestRows, wholeUpTo } from "./RestRows.tsx";
import { ResultHead } from "./ResultHead.tsx";
import { ResultRows } from "./ResultRows.tsx";
import { type ColumnId, columnsAtFirst } from "./result-columns.tsx";
import { blockSize, type ShownPage } from "./search-state.ts";

// A first look needs no other columns, and on a slow line the rows come before what shows them.
const ColumnChoice = lazy(async () => ({ default: (await import("./ColumnChoice.tsx")).ColumnChoice }));

type Props = {
  language: Language;
  page: ShownPage;
  /** The page on which typing last rested: rows beyond the window are drawn from it. */
  rested: ShownPage | undefined;
  /** True where a long list must stand whole too, for paper. */
  whole: boolean;
  need: (row: number) => void;
  onSort: (sort: Sort | undefined) => void;
};

/** Of a row of one line, in CSS pixels; on phones rows are higher. */
const rowHeight = 57;
const fewest = 4;

/** Rows as a table: with every letter those that the window shows, the rest when typing rests. */
export const ResultTable = memo(function ResultTable({ language, page, rested, whole, need, onSort }: Props) {
  const [columns, setColumns] = useState<readonly ColumnId[]>(columnsAtFirst);
  const body = useRef<HTMLTableSectionElement>(null);
  const [window, setWindow] = useState({ offset: 0, rows: fewest });
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setWindow({ offset: top + scrollY, rows: Math.min(blockSize, Math.max(fewest, Math.ceil((innerHeight - top) / rowHeight))) });
  }, []);
  const { total, blocks, view } = page;
  const rows = useMemo(() => (blocks.get(0) ?? []).slice(0, window.rows), [blocks, window.rows]);
  return (
    <>
      {/* Its line is kept free, so that the rows stay where they are. */}
      <div className="column-choices no-print">
        <Suspense>{rested && <ColumnChoice language={language} shown={columns} onChange={setColumns} />}</Suspense>
      </div>
      {total > wholeUpTo && !whole && <p className="on-paper small">{searchText[language].onPaper}</p>}
      <table
        className={columns.length > columnsAtFirst.length ? "results all-widths" : "results"}
        aria-rowcount={total + 1}
        onKeyDown={moveBetweenRows}
      >
        <caption className="visually-hidden">{searchText[language].caption}</caption>
        <ResultHead language={language} columns={columns} sort={view.sort} onSort={onSort} />
        <tbody ref={body}>
          <ResultRows language={language} columns={columns} rows={rows} first={0} />
        </tbody>
        {rested && (
          <RestRows
            language={language}
            columns={columns}
            page={rested}
            hidden={rested.since !== page.since}
            from={window.rows}
            offset={window.offset}
            rowHeight={rowHeight}
            whole={whole}
            need={need}
          />
        )}
      </table>
    </>
  );
});

/** Arrow keys, Home and End move between the rows' links. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const shown = "tbody:not([hidden]) td[data-column=title] a";
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>(shown)];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  link.focus();
}
