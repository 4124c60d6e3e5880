import type { APIRoute } from "astro";
import { writeCsv } from "../../../shared/csv/write-csv.ts";
import type { Release, ReleaseItem } from "../../../shared/release/release.ts";
import { markNameOf, releases } from "../../loaders/releases.ts";

type Row = { release: Release; item: ReleaseItem | undefined };

/** One line per row of goods; a release that lists none has one line. What a release says once stands in each of its lines. */
const rows = releases.flatMap((release): Row[] =>
  release.items.length === 0 ? [{ release, item: undefined }] : release.items.map((item) => ({ release, item })),
);

export const GET: APIRoute = () =>
  new Response(
    writeCsv<Row>(
      [
        ["release", ({ release }) => release.id],
        ["date", ({ release }) => release.date],
        ["date_basis", ({ release }) => release.dateBasis],
        ["year_inferred", ({ release }) => release.yearInferred],
        ["agency", ({ release }) => release.agency],
        ["kind", ({ release }) => release.kind],
        ["port", ({ release }) => release.port],
        ["state", ({ release }) => release.state ?? undefined],
        ["mode", ({ release }) => release.mode ?? undefined],
        ["recorded_origin", ({ release }) => release.origin ?? undefined],
        ["destination", ({ release }) => release.destination ?? undefined],
        ["release_shipments", ({ release }) => release.shipments ?? undefined],
        ["release_msrp_usd", ({ release }) => release.msrpUsd ?? undefined],
        ["goods_category", ({ item }) => item?.category],
        ["goods", ({ item }) => item?.description],
        ["goods_es", ({ item }) => item?.descriptionEs],
        ["quantity", ({ item }) => item?.quantity ?? undefined],
        ["brands", ({ item }) => item?.brands ?? []],
        ["marks", ({ item }) => [...new Set((item?.brands ?? []).map(markNameOf))]],
        ["headline", ({ release }) => release.headline],
        ["source_kind", ({ release }) => release.sourceKind],
        ["url", ({ release }) => release.url],
      ],
      rows,
    ),
    { headers: { "Content-Type": "text/csv; charset=utf-8" } },
  );
