import type { Mark } from "../mark/mark.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { ReleaseNote } from "../release/release.ts";

/** All recordations and seized marks we publish, as of a date. */
export type Register = {
  /** 12 hex digits of a hash over the content (`register-version.ts`); the same content has the same version. */
  version: string;
  /** ISO date of the newest evidence review. */
  asOf: string;
  recordations: Recordation[];
  marks: Mark[];
  releases: ReleaseNote[];
};
