import type { InferOutput } from "valibot";
import { expect, test } from "vitest";
import type { Check } from "../../../shared/check/check.ts";
import type { cardSchema, EvidenceCard } from "../../../shared/check/evidence-card/evidence-card.ts";
import type { Figure } from "../../../shared/figure/figure.ts";
import type { Listing } from "../../../shared/listing/listing.ts";
import type { Recordation } from "../../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../../shared/recordation/recordation-number.ts";
import type { Register } from "../../../shared/register/register.ts";
import type { Release } from "../../../shared/release/release.ts";
import type { checkSchema } from "../../../shared/schema/check-schema.ts";
import type { figureSchema } from "../../../shared/schema/figure-schema.ts";
import type { listingSchema } from "../../../shared/schema/listing-schema.ts";
import type { recordationSchema } from "../../../shared/schema/recordation-schema.ts";
import type { registerSchema } from "../../../shared/schema/register-schema.ts";
import type { releaseSchema } from "../../../shared/schema/release-schema.ts";

/** A type as JSON has it: a recordation number is a string there. */
type Plain<T> = T extends RecordationNumber ? string : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// Proven by the compiler: each line is an error as soon as a schema and its type say different things.
const same: {
  listing: Same<InferOutput<typeof listingSchema>, Listing>;
  check: Same<InferOutput<typeof checkSchema>, Check>;
  recordation: Same<InferOutput<typeof recordationSchema>, Plain<Recordation>>;
  register: Same<InferOutput<typeof registerSchema>, Plain<Register>>;
  release: Same<InferOutput<typeof releaseSchema>, Release>;
  figure: Same<InferOutput<typeof figureSchema>, Figure>;
  evidenceCard: Same<InferOutput<typeof cardSchema>, EvidenceCard>;
} = { listing: true, check: true, recordation: true, register: true, release: true, figure: true, evidenceCard: true };

test("every schema says what its type says", () => {
  expect(Object.values(same).every(Boolean)).toBe(true);
});
