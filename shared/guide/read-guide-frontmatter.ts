import * as v from "valibot";
import { goodsCategories } from "../release/goods-category.ts";
import { ok, problem, type Result } from "../result.ts";
import { day, slug, words } from "../table/cells.ts";
import { goodsKinds } from "./goods-kind.ts";
import { audiences, type GuideFrontmatter, guideSections } from "./guide.ts";

const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `must be one of ${list.join(", ")}`);
const listOf = <Item extends v.GenericSchema<unknown>>(item: Item) => v.optional(v.array(item, "must be a list"), []);

/** A guide's frontmatter as written, before defaults: lists may be left out where they are empty. */
const guideFrontmatterSchema = v.strictObject({
  title: words,
  section: oneOf(guideSections),
  audience: oneOf(audiences),
  summary: words,
  inShort: v.optional(v.strictObject({ danger: words, tell: words, do: words })),
  goods: v.optional(oneOf(goodsKinds)),
  niceClasses: listOf(
    v.pipe(
      v.number("must be a number"),
      v.integer("must be a whole number"),
      v.minValue(1, "starts at 1"),
      v.maxValue(45, "ends at 45"),
    ),
  ),
  releaseCategories: listOf(oneOf(goodsCategories)),
  marks: listOf(words),
  sources: listOf(slug),
  reviewed: day,
  checklist: listOf(words),
  related: listOf(slug),
});

/** Reads a guide's frontmatter, already parsed from YAML. The problem names every field that is wrong and what it should be. */
export function readGuideFrontmatter(raw: unknown): Result<GuideFrontmatter> {
  const read = v.safeParse(guideFrontmatterSchema, raw);
  if (!read.success) return problem(`${read.issues.map(describeIssue).join("; ")}.`);
  const { inShort, goods, ...rest } = read.output;
  if (goods !== undefined && inShort === undefined)
    return problem("a guide about a kind of goods needs inShort: danger, tell, do.");
  return ok({ ...rest, inShort, goods });
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return "is no frontmatter: it must be a YAML mapping";
  if (issue.kind === "schema" && issue.type === "strict_object") {
    return issue.expected === "never" ? `field ${field} is not known here; remove it` : `field ${field} is missing; add it`;
  }
  return `field ${field} ${issue.message}`;
}
