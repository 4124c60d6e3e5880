import { createRequire } from "node:module";
import { type GeoProjection, geoAlbersUsa, geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

type States = Topology<{ states: GeometryCollection; nation: GeometryCollection }>;

/** A piece of the map: its size, its lines as SVG paths, and where a point falls. */
export type Outline = {
  width: number;
  height: number;
  /** The outer line, to be filled. */
  land: string;
  /** Lines between states. */
  borders: string;
  /** Pixel of a place; none where the piece does not reach. */
  at: (longitude: number, latitude: number) => [number, number] | undefined;
};

const puertoRicoId = "72";
/** Square degrees below which a bend is left out: about one pixel of the map, a tenth of the bytes. */
const bend = 0.01;

// Read once a build; the file is Census Bureau data, 10 m scale.
const whole = createRequire(import.meta.url)("us-atlas/states-10m.json") as States;
const simple = simplify(presimplify(whole), bend);

/** The states, with Alaska and Hawaii drawn smaller below. */
export const statesOutline: Outline = (() => {
  // Room at the right for names in the Atlantic.
  const [width, height, right] = [680, 400, 615];
  const { states } = simple.objects;
  const extent: [[number, number], [number, number]] = [
    [2, 2],
    [right, height - 2],
  ];
  const projection = geoAlbersUsa().fitExtent(extent, feature(simple, states)) as GeoProjection;
  const path = geoPath(projection).digits(1);
  return {
    width,
    height,
    land: path(feature(simple, simple.objects.nation)) ?? "",
    borders: path(mesh(simple, states, (a, b) => a !== b)) ?? "",
    at: (longitude, latitude) => projection([longitude, latitude]) ?? undefined,
  };
})();

/** Puerto Rico, which the projection of the states leaves out. */
export const puertoRicoOutline: Outline = (() => {
  const [width, height] = [64, 26];
  const { states } = whole.objects;
  const island = feature(simplify(presimplify(whole), bend / 20), {
    type: "GeometryCollection",
    geometries: states.geometries.filter((state) => state.id === puertoRicoId),
  } as GeometryCollection);
  const projection = geoMercator().fitSize([width, height], island);
  return {
    width,
    height,
    land: geoPath(projection).digits(1)(island) ?? "",
    borders: "",
    at: (longitude, latitude) => projection([longitude, latitude]) ?? undefined,
  };
})();
