import * as v from "valibot";
import type { Result } from "../result.ts";
import { optionalWords, slug, sourceIds, wordList, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

/** What the name says of the port; `port` where it says nothing more. */
export const portKinds = ["seaport", "airport", "courier", "port"] as const;
export type PortKind = (typeof portKinds)[number];

const degrees = (limit: number) =>
  v.pipe(
    optionalWords,
    v.check(
      (cell) => cell === undefined || Math.abs(Number(cell)) <= limit,
      `must be degrees between -${limit} and ${limit}, or empty`,
    ),
    v.transform((cell) => (cell === undefined ? undefined : Number(cell))),
  );

const shape = v.pipe(
  v.strictObject({
    id: slug,
    /** Schedule D: two digits of the district, two of the port. Absent where no source at hand gives it. */
    code: v.pipe(
      optionalWords,
      v.check((cell) => cell === undefined || /^\d{4}$/.test(cell), "must be four digits or empty"),
    ),
    name: words,
    kind: v.picklist(portKinds, `must be one of ${portKinds.join(", ")}`),
    state: v.pipe(words, v.regex(/^[A-Z]{2}$/, "must be a state's two letters")),
    latitude: degrees(90),
    longitude: degrees(180),
    /** From general knowledge: no source at hand assigns ports to field offices. A page that shows it says so. */
    field_office: optionalWords,
    /** How releases write this port (`Release.port`). */
    release_names: wordList,
    sources: sourceIds,
  }),
  v.check(
    ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
    "has one coordinate without the other",
  ),
  v.transform(({ field_office, release_names, ...rest }) => ({
    ...rest,
    fieldOffice: field_office,
    releaseNames: release_names,
  })),
);

/** A port of entry; the coordinates are those of the nearest town, good enough for a map of the country. */
export type Port = v.InferOutput<typeof shape>;

/** Reads one row of `content/ports/ports.csv`. */
export const readPortRow: (row: Row) => Result<Port> = rowReader(shape);
