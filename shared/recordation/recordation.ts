import type { FieldSource, SourcedField } from "./field-source.ts";
import type { RecordationNumber } from "./recordation-number.ts";
import type { Registration } from "./registration.ts";

export const recordationKinds = ["trademark", "copyright", "trade-name", "other"] as const;
export type RecordationKind = (typeof recordationKinds)[number];

export const grayMarkets = ["yes", "no", "unknown", "applied"] as const;
export type GrayMarket = (typeof grayMarkets)[number];

/**
 * How closely the source ties the recordation to this very mark.
 * - `number`: the source prints the recordation number.
 * - `named`: the source says that this mark is recorded, without a number.
 * - `brand`: the source calls the marks of a seizure recorded as a group; some mark of this brand is recorded, it does not say which.
 */
export const evidenceLevels = ["number", "named", "brand"] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** One right recorded with Customs, as public documents prove it. Unknown stays `undefined` and is shown so. */
export type Recordation = {
  /** Lower-case slug, part of the record page's address: from the number, or from mark and source where none is known. */
  id: string;
  number?: RecordationNumber;
  kind: RecordationKind;
  /** The kind as the source prints it, where it is none of ours ("Mask Work", "MSK"). */
  kindPrinted?: string;
  /** The mark or the title of the work, as printed in the source. */
  mark: string;
  /** The words by which a listing would name it; empty for a design, which no text can name. */
  words: string[];
  owner?: string;
  /** As printed: `1,303,804`, `VA 462-387`. */
  registrationNumber?: string;
  /** ISO date, or a month (`1987-04`) where the source says no day. */
  effective?: string;
  expires?: string;
  grayMarket: GrayMarket;
  /** Nice classes, 1 to 45; empty where the source does not say. */
  classes: number[];
  goods?: string;
  evidenceLevel: EvidenceLevel;
  /** Numbers that the source ties to this one ("85-471 (see 85-00349)"): linked, never merged. */
  related?: RecordationNumber[];
  /** What the trademark office's own file says of the registration, where it was looked up. */
  registration?: Registration;
  /** Fields that rest on another document than `source`. */
  fieldSources?: Partial<Record<SourcedField, FieldSource>>;
  source: {
    url: string;
    title: string;
    /** What the source says, in our words. */
    evidence: string;
    /** Date of the document, as exact as it is known: `2011-02-15`, `2011-02` or `2011`. */
    documented?: string;
  };
};
