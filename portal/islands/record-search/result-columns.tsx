import { columnVisibilityFeature, createColumnHelper, tableFeatures } from "@tanstack/react-table";
import { recordStatus } from "../../../shared/search/record-status.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { SortColumn } from "../../../shared/search/search-view.ts";
import { addressIn, type Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";

export const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, ResultRow>();

export const columnIds = ["title", "number", "owner", "kind", "status", "gray", "classes", "year", "releases"] as const;
export type ColumnId = (typeof columnIds)[number];
/** The rest can be switched on: a first look needs the name, the number, whose it is and what it rests on. */
export const columnsAtFirst: Record<ColumnId, boolean> = {
  title: true,
  number: true,
  owner: true,
  kind: true,
  status: false,
  gray: false,
  classes: false,
  year: true,
  releases: true,
};
/** Of columns whose texts have one length; the others share what is left. */
export const columnWidths: Partial<Record<ColumnId, string>> = {
  number: "10rem",
  kind: "8.5rem",
  status: "8.5rem",
  gray: "8.5rem",
  classes: "6.5rem",
  year: "5.5rem",
  releases: "6.5rem",
};
export const sortable: Partial<Record<ColumnId, SortColumn>> = {
  title: "title",
  number: "number",
  owner: "owner",
  kind: "kind",
  year: "year",
  releases: "releases",
};

const none = new Map<string, string>();

export const resultColumns = (language: Language) => {
  const text = searchText[language];
  return helper.columns([
    helper.display({
      id: "title",
      header: text.column.title,
      cell: ({ row: { original } }) => (
        <>
          <a href={addressIn(language, original.record.path)}>{original.record.title}</a>
          {original.why !== "listed" && <span className="why quiet small">{text.why[original.why]}</span>}
        </>
      ),
    }),
    helper.display({
      id: "number",
      header: text.column.number,
      cell: ({ row }) => row.original.record.number,
    }),
    helper.display({ id: "owner", header: text.column.owner, cell: ({ row }) => row.original.record.owner }),
    helper.display({
      id: "kind",
      header: text.column.kind,
      cell: ({ row: { original } }) => original.record.kind && facetValueWords(language, "kind", original.record.kind, none),
    }),
    helper.display({
      id: "status",
      header: text.column.status,
      cell: ({ row: { original } }) =>
        original.record.kind &&
        text.status[recordStatus({ ...original.record, kind: original.record.kind }, new Date().toISOString().slice(0, 10))],
    }),
    helper.display({
      id: "gray",
      header: text.column.gray,
      cell: ({ row: { original } }) =>
        original.record.grayMarket && facetValueWords(language, "gray", original.record.grayMarket, none),
    }),
    helper.display({
      id: "classes",
      header: text.column.classes,
      cell: ({ row }) => row.original.record.classes?.join(", ") || undefined,
    }),
    helper.display({ id: "year", header: text.column.year, cell: ({ row }) => row.original.record.year }),
    helper.display({
      id: "releases",
      header: text.column.releases,
      cell: ({ row }) => row.original.record.releases || undefined,
    }),
  ]);
};
