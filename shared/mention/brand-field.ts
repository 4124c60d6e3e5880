import { foldMark } from "../mark/fold-mark.ts";
import { once } from "../once.ts";

/** What the listing's brand field says. */
export type BrandField = { kind: "absent" } | { kind: "no-brand" } | { kind: "named"; marks: ReadonlySet<number> };

/** Values by which sellers name no brand. */
const namesOfNone = [
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
  "brandless",
  "not branded",
  "non branded",
  "no named",
  "noname",
  "handmade",
  "hand made",
  "homemade",
  "oem",
  "various",
  "hecho a mano",
  "artesanal",
  "sem marca",
  "senza marca",
  "non applicabile",
  "keine marke",
  "keine",
  "ohne",
  "ohne markenzeichen",
  "handgemacht",
  "aucune",
  "non applicable",
  "fait main",
  "merkloos",
  "bez marki",
  "без бренда",
  "нет бренда",
  "нет",
  "без марки",
  "ノーブランド",
  "ノーブランド品",
  "其他",
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
];
/** The same folded; made when a listing has such a field. */
const noBrand = once(() => new Set(namesOfNone.map(foldMark)));

/** Reads the field's text; `marks` are the places of the marks found in it. */
export function readBrandField(text: string | undefined, marks: ReadonlySet<number>): BrandField {
  if (text === undefined || text.trim() === "") return { kind: "absent" };
  if (noBrand().has(foldMark(text))) return { kind: "no-brand" };
  return { kind: "named", marks };
}
