import type { DatasetTable } from "../register/dataset-tables.ts";
import { dateBases, type Release, type ReleaseItem, releaseKinds, shippingModes } from "./release.ts";

/** One line per row of goods; a release that lists none has one line. */
export type ReleaseGoods = { release: Release; item: ReleaseItem | undefined };

export const releaseGoods = (releases: readonly Release[]): ReleaseGoods[] =>
  releases.flatMap((release): ReleaseGoods[] =>
    release.items.length === 0 ? [{ release, item: undefined }] : release.items.map((item) => ({ release, item })),
  );

const required = { required: true } as const;

/** The table behind `/data/releases.csv`. @param markNameOf the mark as shown for a brand as releases name it */
export function releaseGoodsTable(markNameOf: (brand: string) => string): DatasetTable<ReleaseGoods> {
  return {
    name: "releases",
    title: "Releases and their goods",
    description:
      "What news releases of seizures say was stopped, one line a row of goods; what a release says once stands in each of its lines. An empty cell means that it was not seen, not that there was none. Releases are a selection of events: their figures must never be added up to totals or trends.",
    primaryKey: [],
    foreignKeys: [{ fields: ["release"], reference: { resource: "release-notes", fields: ["id"] } }],
    columns: [
      {
        name: "release",
        type: "string",
        description: "Id of the release.",
        constraints: required,
        cell: ({ release }) => release.id,
      },
      {
        name: "date",
        type: "date",
        description: "ISO 8601; date_basis says of what.",
        constraints: required,
        cell: ({ release }) => release.date,
      },
      {
        name: "date_basis",
        type: "string",
        description: "What the date is the date of.",
        constraints: { ...required, enum: dateBases },
        cell: ({ release }) => release.dateBasis,
      },
      {
        name: "year_inferred",
        type: "boolean",
        description: "Whether the cited page gives the day but not the year.",
        constraints: required,
        cell: ({ release }) => release.yearInferred,
      },
      {
        name: "agency",
        type: "string",
        description: "Agency that released it.",
        constraints: required,
        cell: ({ release }) => release.agency,
      },
      {
        name: "kind",
        type: "string",
        description: "What the release tells of.",
        constraints: { ...required, enum: releaseKinds },
        cell: ({ release }) => release.kind,
      },
      { name: "port", type: "string", description: "Port or place.", cell: ({ release }) => release.port },
      {
        name: "state",
        type: "string",
        description: "U.S. state or territory.",
        cell: ({ release }) => release.state ?? undefined,
      },
      {
        name: "mode",
        type: "string",
        description: "How the goods came.",
        constraints: { enum: shippingModes },
        cell: ({ release }) => release.mode ?? undefined,
      },
      {
        name: "recorded_origin",
        type: "string",
        description: "Where the release says that the goods came from.",
        cell: ({ release }) => release.origin ?? undefined,
      },
      {
        name: "destination",
        type: "string",
        description: "Where they were going.",
        cell: ({ release }) => release.destination ?? undefined,
      },
      {
        name: "release_shipments",
        type: "integer",
        unit: "shipments",
        description: "Shipments, of the whole release.",
        cell: ({ release }) => release.shipments ?? undefined,
      },
      {
        name: "release_msrp_usd",
        type: "number",
        unit: "U.S. dollars of the year",
        description: "Suggested retail price had the goods been genuine, of the whole release.",
        cell: ({ release }) => release.msrpUsd ?? undefined,
      },
      { name: "goods_category", type: "string", description: "Kind of goods.", cell: ({ item }) => item?.category },
      { name: "goods", type: "string", description: "Goods in our words, English.", cell: ({ item }) => item?.description },
      { name: "goods_es", type: "string", description: "Goods in our words, Spanish.", cell: ({ item }) => item?.descriptionEs },
      {
        name: "quantity",
        type: "number",
        unit: "articles, as the goods column names them",
        description: "How many of these goods.",
        cell: ({ item }) => item?.quantity ?? undefined,
      },
      { name: "brands", type: "string", description: "Marks as the source names them.", cell: ({ item }) => item?.brands ?? [] },
      {
        name: "marks",
        type: "string",
        description: "The same as shown here.",
        cell: ({ item }) => [...new Set((item?.brands ?? []).map(markNameOf))],
      },
      {
        name: "headline",
        type: "string",
        description: "Headline in our words, English.",
        constraints: required,
        cell: ({ release }) => release.headline,
      },
      {
        name: "source_kind",
        type: "string",
        description: "official: a government page or an archive copy of one; reproduced: an outlet's report.",
        constraints: { ...required, enum: ["official", "reproduced"] },
        cell: ({ release }) => release.sourceKind,
      },
      {
        name: "url",
        type: "string",
        description: "Address of the source.",
        constraints: required,
        cell: ({ release }) => release.url,
      },
    ],
  };
}
