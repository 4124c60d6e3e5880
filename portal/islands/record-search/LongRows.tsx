import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";
import { Pieces, pieceSize, type RestProps } from "./RestRows.tsx";
import { useGrowing } from "./use-growing.ts";

/** The rest of a long list: only rows near the window stand in the page, the others are space above and below. */
export function LongRows(props: RestProps) {
  const { columns, page, hidden, from, offset, rowHeight, need } = props;
  const virtual = useWindowVirtualizer({
    count: page.total,
    estimateSize: () => rowHeight,
    overscan: pieceSize,
    scrollMargin: offset,
  });
  const items = virtual.getVirtualItems();
  const pieceOf = (row: number | undefined) => Math.floor(Math.max(0, (row ?? from) - from) / pieceSize);
  const first = pieceOf(items[0]?.index);
  const last = pieceOf(items.at(-1)?.index);
  const drawn = useGrowing(page.since, last - first + 1, hidden);
  const top = from + first * pieceSize;
  const end = Math.min(page.total, from + (first + drawn) * pieceSize);
  useEffect(() => {
    for (let row = top; row < end; row += pieceSize) need(row);
    need(end - 1);
  }, [need, top, end]);
  return (
    <tbody hidden={hidden}>
      {/* As wide as there are columns: one more would be a column of its own and take its share of the width. */}
      <Space height={first * pieceSize * rowHeight} columns={columns.length} />
      <Pieces {...props} first={first} count={drawn} />
      <Space height={(page.total - end) * rowHeight} columns={columns.length} />
    </tbody>
  );
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
