import type { APIRoute } from "astro";
import type { CubeTableName } from "../../../../../shared/figure/figure.ts";
import { type CubeDimension, cubeDimensions } from "../../../../../shared/figure/seizure-cube.ts";
import { cube, subjectName } from "../../../../loaders/figures.ts";
import { type Language, languagePaths } from "../../../../text/language.ts";

export const getStaticPaths = languagePaths;

const tableOf: Record<CubeDimension, CubeTableName> = {
  product: "ohss-products",
  conveyance: "ohss-shipping",
  origin: "ohss-economies",
};

/** What the explorer loads: the cube, and what its names are called in the page's language. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const labels = Object.fromEntries(
    cubeDimensions.map((dimension) => [
      dimension,
      Object.fromEntries(cube.names[dimension].map((name) => [name, subjectName(tableOf[dimension], name)[language]])),
    ]),
  );
  return new Response(JSON.stringify({ cube, labels }), { headers: { "content-type": "application/json; charset=utf-8" } });
};
