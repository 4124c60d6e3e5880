import type { ReactNode } from "react";
import { localDay } from "../../../shared/calendar/local-day.ts";
import { recordStatus } from "../../../shared/search/record-status.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { SortColumn } from "../../../shared/search/search-view.ts";
import { addressIn, type Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";
import { ownerWords } from "../../text/withheld-owner.ts";

export const columnIds = ["title", "number", "owner", "kind", "status", "gray", "classes", "year", "releases"] as const;
export type ColumnId = (typeof columnIds)[number];

/** The rest can be switched on: a first look needs the name, the number, whose it is and what it rests on. */
export const columnsAtFirst: readonly ColumnId[] = ["title", "number", "owner", "kind", "year", "releases"];

export type ResultColumn = {
  cell: (row: ResultRow, language: Language) => ReactNode;
  /** CSS length, where its texts have one length; the others share what is left. */
  width?: string;
  sort?: SortColumn;
};

const none = new Map<string, string>();

export const resultColumns: Readonly<Record<ColumnId, ResultColumn>> = {
  title: {
    sort: "title",
    cell: ({ record, why }, language) => (
      <>
        <a href={addressIn(language, record.path)}>{record.title}</a>
        {why !== "listed" && <span className="why quiet small">{searchText[language].why[why]}</span>}
      </>
    ),
  },
  number: { sort: "number", width: "10rem", cell: ({ record }) => record.number },
  owner: { sort: "owner", cell: ({ record }, language) => record.owner && ownerWords(language, record.owner) },
  kind: {
    sort: "kind",
    width: "8.5rem",
    cell: ({ record }, language) => record.kind && facetValueWords(language, "kind", record.kind, none),
  },
  status: {
    width: "8.5rem",
    cell: ({ record }, language) =>
      record.kind && searchText[language].status[recordStatus({ ...record, kind: record.kind }, localDay(new Date()))],
  },
  gray: {
    width: "8.5rem",
    cell: ({ record }, language) => record.grayMarket && facetValueWords(language, "gray", record.grayMarket, none),
  },
  classes: { width: "6.5rem", cell: ({ record }) => record.classes?.join(", ") || undefined },
  year: { sort: "year", width: "5.5rem", cell: ({ record }) => record.year },
  releases: { sort: "releases", width: "6.5rem", cell: ({ record }) => record.releases || undefined },
};
