import type * as v from "valibot";
import { cardSchema } from "../check/evidence-card/evidence-card.ts";
import { checkSchema } from "./check-schema.ts";
import { figureSchema } from "./figure-schema.ts";
import { listingSchema } from "./listing-schema.ts";
import { recordationSchema } from "./recordation-schema.ts";
import { registerSchema } from "./register-schema.ts";
import { releaseSchema } from "./release-schema.ts";

/** A shape that others may rely on, under `/data/schemas/NAME.schema.json`. */
export type PublishedSchema = {
  name: string;
  /** The type it describes and the file that has it, where its fields are explained. */
  type: string;
  file: string;
  schema: v.GenericSchema;
};

export const publishedSchemas = [
  { name: "listing", type: "Listing", file: "shared/listing/listing.ts", schema: listingSchema },
  { name: "check", type: "Check", file: "shared/check/check.ts", schema: checkSchema },
  { name: "recordation", type: "Recordation", file: "shared/recordation/recordation.ts", schema: recordationSchema },
  { name: "register", type: "Register", file: "shared/register/register.ts", schema: registerSchema },
  { name: "release", type: "Release", file: "shared/release/release.ts", schema: releaseSchema },
  { name: "figure", type: "Figure", file: "shared/figure/figure.ts", schema: figureSchema },
  { name: "evidence-card", type: "EvidenceCard", file: "shared/check/evidence-card/evidence-card.ts", schema: cardSchema },
] as const satisfies readonly PublishedSchema[];

export type SchemaName = (typeof publishedSchemas)[number]["name"];
