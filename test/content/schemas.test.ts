import * as v from "valibot";
import { expect, test } from "vitest";
import { readContent } from "../../cli/content/read-content.ts";
import { projectRoot } from "../../cli/project-root.ts";
import { checkListing } from "../../shared/check/check-listing.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { checkSchema } from "../../shared/schema/check-schema.ts";
import { figureSchema } from "../../shared/schema/figure-schema.ts";
import { recordationSchema } from "../../shared/schema/recordation-schema.ts";
import { registerSchema } from "../../shared/schema/register-schema.ts";
import { releaseSchema } from "../../shared/schema/release-schema.ts";
import { aRegister } from "../fixtures/a-register.ts";

const read = readContent(projectRoot);
if (read.kind === "breaches") throw new Error("content/ breaks its own rules");
const valuesOf = <T>(rows: readonly { value: T }[]): T[] => rows.map(({ value }) => value);
const recordations = valuesOf(read.content.recordations);
const releases = valuesOf(read.content.releases);
const register = aRegister(recordations, releases);
const index = buildMarkIndex(register.marks);
const titles = ["Leather strap for ROLEX", "GUCCI belt bag, 1:1 replica", "Blue mug", "R0LEX style watch"];

/** As JSON carries it: without what is `undefined`. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([
  ["recordations", recordationSchema, recordations],
  ["releases", releaseSchema, releases],
  ["figures", figureSchema, valuesOf(read.content.figures)],
  ["the register", registerSchema, [register]],
  ["checks", checkSchema, titles.map((title) => checkListing({ title }, index, register))],
] as const)("the schema of %s admits every one that we publish, and knows all its fields", (_, schema, values) => {
  expect(values.length).toBeGreaterThan(0);
  const published = asJson(values);
  expect(v.parse(v.array<v.GenericSchema>(schema), published)).toEqual(published);
});
