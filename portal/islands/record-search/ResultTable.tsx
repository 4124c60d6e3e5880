import { useTable } from "@tanstack/react-table";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type ColumnId, columnIds, columnsAtFirst, features, resultColumns, sortable } from "./result-columns.tsx";
import { SortHeader } from "./SortHeader.tsx";
import { blockSize } from "./use-search.ts";

type Props = {
  language: Language;
  view: SearchView;
  total: number;
  blocks: ReadonlyMap<number, ResultRow[]>;
  need: (row: number) => void;
  onChange: (view: SearchView) => void;
};

const rowHeight = 57;
// Short lists stand whole, so that printing and the browser's own find see every row.
const wholeUpTo = blockSize;
/** As many as a window shows. */
const rowsAtOnce = 20;

/** Rows as a table; only those near the window stand in the page, the rest is space above and below. */
export function ResultTable({ language, view, total, blocks, need, onChange }: Props) {
  const text = searchText[language];
  const [visibility, setVisibility] = useState<Record<string, boolean>>(columnsAtFirst);
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset((body.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: offset,
    enabled: total > wholeUpTo,
  });
  const long = total > wholeUpTo;
  // While one types only the first rows change with each letter; the rest of a short list follows when typing rests.
  const [full, setFull] = useState<SearchView>();
  useEffect(() => {
    const rested = setTimeout(() => startTransition(() => setFull(view)), 150);
    return () => clearTimeout(rested);
  }, [view]);
  const whole = full === view ? total : Math.min(total, rowsAtOnce);
  const items = long ? virtual.getVirtualItems() : [];
  const first = items[0]?.index ?? 0;
  const last = long ? (items.at(-1)?.index ?? Math.min(total, rowsAtOnce) - 1) : whole - 1;
  useEffect(() => {
    need(Math.max(0, first));
    need(Math.max(0, last));
  }, [need, first, last]);

  const columns = useMemo(() => resultColumns(language), [language]);
  const data = useMemo(() => {
    const shown: ResultRow[] = [];
    for (let row = first; row <= last; row++) {
      const found = blocks.get(Math.floor(row / blockSize))?.[row % blockSize];
      if (found) shown.push(found);
    }
    return shown;
  }, [blocks, first, last]);
  const table = useTable({
    features,
    columns,
    data,
    state: { columnVisibility: visibility },
    onColumnVisibilityChange: setVisibility,
    getRowId: (_, at) => String(first + at),
  });

  const above = first * rowHeight;
  const below = Math.max(0, (total - 1 - last) * rowHeight);
  return (
    <>
      <details className="column-choice no-print">
        <summary>{text.columns}</summary>
        <ul>
          {columnIds.slice(1).map((id) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={visibility[id] ?? true}
                  onChange={() => setVisibility({ ...visibility, [id]: !(visibility[id] ?? true) })}
                />{" "}
                {text.column[id]}
              </label>
            </li>
          ))}
        </ul>
      </details>
      <table className="results" aria-rowcount={total + 1} onKeyDown={moveBetweenRows}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  label={text.column[header.column.id as ColumnId]}
                  column={sortable[header.column.id as ColumnId]}
                  view={view}
                  language={language}
                  onChange={onChange}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body}>
          {above > 0 && (
            <tr className="space">
              <td colSpan={columnIds.length} style={{ height: above }} />
            </tr>
          )}
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} aria-rowindex={Number(row.id) + 2}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id} data-label={text.column[cell.column.id as ColumnId]}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && (
            <tr className="space">
              <td colSpan={columnIds.length} style={{ height: below }} />
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

/** Arrow keys, Home and End move between the rows' links. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody td[data-column=title] a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  link.focus();
}
