import type { APIRoute } from "astro";
import { type FigureTable, figureTables } from "../../../../shared/figure/figure-tables.ts";
import { readFigureFile } from "../../../loaders/figures.ts";

/** The tables of figures, byte for byte as they stand in `content/figures/`. */
export const getStaticPaths = () => figureTables.map((table) => ({ params: { file: table.file }, props: { table } }));

export const GET: APIRoute<{ table: FigureTable }> = ({ props: { table } }) =>
  new Response(readFigureFile(table.file), { headers: { "content-type": "text/csv; charset=utf-8" } });
