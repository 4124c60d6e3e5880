import type { OrdinaryWord } from "../../shared/mark/ordinary-word.ts";
import type { SeizedMarkRow } from "../../shared/mark/seized-mark-row.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Release } from "../../shared/release/release.ts";
import type { ReleasePlace } from "../../shared/release/release-place.ts";
import type { Breach } from "../../shared/result.ts";

/** A value with the place it was read from, so that a breach can name it. */
export type Located<T> = { file: string; line?: number; value: T };

/** All that we publish, parsed. */
export type Content = {
  recordations: Located<Recordation>[];
  ordinaryWords: Located<OrdinaryWord>[];
  seizedMarks: Located<SeizedMarkRow>[];
  releases: Located<Release>[];
  releasePlaces: Located<ReleasePlace>[];
};

/** One promise about our data, as data. */
export type ContentRule = {
  /** The promise as a sentence. */
  promise: string;
  breaches: (content: Content) => Breach[];
};

/** Where a located value stands, in the shape a breach wants. */
export const placeOf = ({ file, line }: Located<unknown>): { file: string; line?: number } =>
  line === undefined ? { file } : { file, line };
