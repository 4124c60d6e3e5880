import { foldMark } from "../mark/fold-mark.ts";

/** What the listing's brand field says. */
export type BrandField = { kind: "absent" } | { kind: "no-brand" } | { kind: "named"; marks: ReadonlySet<number> };

/** Values by which sellers say that there is no brand, folded. */
const noBrand = new Set(
  [
    "unbranded",
    "generic",
    "no brand",
    "none",
    "n/a",
    "not applicable",
    "does not apply",
    "no name",
    "other",
    "unknown",
    "without brand",
    "as show",
    "as shown",
    "as picture",
    "-",
    "sin marca",
    "genérico",
    "genérica",
    "no aplica",
    "otro",
    "ohne marke",
    "markenlos",
    "nicht zutreffend",
    "sans marque",
    "无品牌",
    "无",
  ].map(foldMark),
);

/** Reads the field's text; `marks` are the places of the marks found in it. */
export function readBrandField(text: string | undefined, marks: ReadonlySet<number>): BrandField {
  if (text === undefined || text.trim() === "") return { kind: "absent" };
  if (noBrand.has(foldMark(text))) return { kind: "no-brand" };
  return { kind: "named", marks };
}
