import * as v from "valibot";
import { ok, problem, type Result } from "../result.ts";

/** A picture made small in the browser, as a data address. Nothing else is let in, so that an opened file fetches nothing. */
const photo = v.pipe(v.string(), v.regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/=]+$/));
const words = v.pipe(v.string(), v.maxLength(5000));

const shape = v.strictObject({
  format: v.literal("identification-guide-1"),
  product: words,
  mark: words,
  recordation: words,
  registration: words,
  owner: words,
  contact: words,
  notice: words,
  description: words,
  /** A point that an officer can check: how the real one looks and how copies look, each with a picture if there is one. */
  points: v.pipe(
    v.array(
      v.strictObject({ name: words, real: words, copy: words, realPhoto: v.optional(photo), copyPhoto: v.optional(photo) }),
    ),
    v.maxLength(40),
  ),
  measurements: v.pipe(v.array(v.strictObject({ what: words, value: words })), v.maxLength(60)),
  importers: v.pipe(v.array(v.strictObject({ name: words, note: words })), v.maxLength(200)),
});

/** An identification guide in the making. */
export type GuideDraft = v.InferOutput<typeof shape>;
export type GuidePoint = GuideDraft["points"][number];

export const emptyDraft: GuideDraft = {
  format: "identification-guide-1",
  product: "",
  mark: "",
  recordation: "",
  registration: "",
  owner: "",
  contact: "",
  notice: "",
  description: "",
  points: [{ name: "", real: "", copy: "" }],
  measurements: [{ what: "", value: "" }],
  importers: [{ name: "", note: "" }],
};

/** Reads a draft from a file's text or from the browser's store. */
export function readDraft(text: string): Result<GuideDraft> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return problem("The file is not JSON. Choose a draft that was saved with this page.");
  }
  const read = v.safeParse(shape, data);
  if (read.success) return ok(read.output);
  const where = read.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "the file";
  return problem(`The file is not a draft of this page: "${where}" does not fit. Choose a draft that was saved here.`);
}

const draftNeeds = ["product", "mark", "recordation", "contact", "notice", "points"] as const;
export type DraftNeed = (typeof draftNeeds)[number];

/** What a guide cannot do without and this one lacks. */
export const missingFrom = (draft: GuideDraft): DraftNeed[] =>
  draftNeeds.filter((need) =>
    need === "points" ? !draft.points.some((point) => point.name.trim() && point.real.trim()) : !draft[need].trim(),
  );
