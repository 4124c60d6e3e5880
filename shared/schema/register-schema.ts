import * as v from "valibot";
import { standings } from "../mark/mark.ts";
import { isoDay, niceClasses, registerVersion } from "./plain-shapes.ts";
import { recordationSchema } from "./recordation-schema.ts";
import { releaseNoteSchema } from "./release-schema.ts";

const words = v.array(v.string());

const markSchema = v.object({
  id: v.string(),
  name: v.string(),
  words,
  standing: v.picklist(standings),
  needsContext: v.boolean(),
  neighbours: words,
  recordations: words,
  releases: words,
  classes: niceClasses,
});

export const registerSchema = v.object({
  version: registerVersion,
  asOf: isoDay,
  recordations: v.array(recordationSchema),
  marks: v.array(markSchema),
  releases: v.array(releaseNoteSchema),
});
